package akkord.external;

import akkord.external.CheckPlan.Scope;
import akkord.http.WebAddress;
import akkord.ledger.Ledger;
import akkord.ledger.LinkRecord;
import akkord.model.LanguageTag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run asks for: each address once, however often and with whatever fragments it is linked
 * to.
 *
 * @param errands the addresses that are asked for, in order
 * @param due the addresses that ought to be asked for, also those for which there are too many
 */
record Agenda(List<Errand> errands, Set<WebAddress> due) {

  /** For pages whose language is not known: the languages of the site's readers. */
  private static final String ANY_LANGUAGE = "de, en";

  /** The new ones first, then those not checked for longest. */
  private static final Comparator<Errand> ORDER =
      Comparator.comparing(Agenda::checked).thenComparing(errand -> errand.address().value());

  static Agenda of(List<OutwardLink> links, Ledger ledger, CheckPlan plan) {
    var due =
        all(links, ledger).stream()
            .filter(errand -> plan.scope() == Scope.ALL || isDue(errand, plan.today()))
            .sorted(ORDER)
            .toList();
    var errands = due.stream().limit(plan.most().orElse(Integer.MAX_VALUE)).toList();
    return new Agenda(errands, new HashSet<>(due.stream().map(Errand::address).toList()));
  }

  private static Collection<Errand> all(List<OutwardLink> links, Ledger ledger) {
    var all = new TreeMap<String, Errand>();
    for (var link : links) {
      WebAddress.parse(link.address())
          .map(address -> errand(address, link, ledger))
          .ifPresent(errand -> all.merge(errand.address().value(), errand, Agenda::joined));
    }
    return all.values();
  }

  private static Errand errand(WebAddress address, OutwardLink link, Ledger ledger) {
    return new Errand(
        address,
        link.fragments(),
        link.language().map(Agenda::above).orElse(ANY_LANGUAGE),
        ledger.find(address.value()));
  }

  private static String above(LanguageTag language) {
    return language + ", *;q=0.5";
  }

  /** The smaller languages, so that the order of links is of no account. */
  private static Errand joined(Errand errand, Errand same) {
    var fragments = new TreeSet<>(errand.fragments());
    fragments.addAll(same.fragments());
    boolean first = errand.languages().compareTo(same.languages()) <= 0;
    String languages = first ? errand.languages() : same.languages();
    return new Errand(errand.address(), fragments, languages, errand.before());
  }

  private static boolean isDue(Errand errand, LocalDate today) {
    return errand.before().map(record -> record.isDue(today)).orElse(true);
  }

  private static LocalDate checked(Errand errand) {
    return errand.before().map(LinkRecord::checked).orElse(LocalDate.MIN);
  }
}
