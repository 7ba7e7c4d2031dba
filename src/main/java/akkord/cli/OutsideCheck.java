package akkord.cli;

import akkord.archive.ArchivePlan;
import akkord.archive.ArchiveSearch;
import akkord.archive.Wanted;
import akkord.cli.OutwardLinks.Outward;
import akkord.content.ContentReader;
import akkord.content.NamedFile;
import akkord.content.OutwardPlaces;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.diagnostic.Severity;
import akkord.external.CheckPlan;
import akkord.external.ExternalCheck;
import akkord.external.ExternalReport;
import akkord.external.NetworkDownException;
import akkord.http.HttpAsker;
import akkord.http.Pace;
import akkord.http.WebAddress;
import akkord.ledger.Exceptions;
import akkord.ledger.Ledger;
import akkord.ledger.LinkedAddress;
import akkord.links.OutwardUse;
import akkord.model.Draft;
import akkord.model.SafeUrl;
import akkord.model.Source;
import akkord.report.OutsideLinks;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the web for the addresses outside a site, and keeps in the ledger what it answers. */
final class OutsideCheck {

  /** For how many sources a run looks for copies; archives are asked slowly. */
  private static final int MOST_COPIES = 100;

  /** Most bytes of the file of exceptions. */
  private static final int LARGEST_EXCEPTIONS = 1024 * 1024;

  private final Surroundings surroundings;
  private final Arguments arguments;
  private final LinksArguments wanted;
  private final Console console;

  OutsideCheck(
      Surroundings surroundings, Arguments arguments, LinksArguments wanted, Console console) {
    this.surroundings = surroundings;
    this.arguments = arguments;
    this.wanted = wanted;
    this.console = console;
  }

  /**
   * What was found.
   *
   * @param findings of the ledger, of the exceptions and of the addresses
   * @param links what is known of the addresses
   * @param end how far it came
   */
  record Found(List<Diagnostic> findings, OutsideLinks links, End end) {}

  /** How far a check came. */
  enum End {
    WHOLE,
    /** The user has interrupted it. */
    CUT_SHORT,
    /** Nobody was asked, since a new ledger would have lost what damaged lines of it know. */
    REFUSED
  }

  /**
   * Asks, and writes the ledger.
   *
   * @param pages the addresses on the pages of the site
   */
  Found run(List<OutwardUse> pages)
      throws UsageException, IOException, NetworkDownException, InterruptedException {
    var found = new Diagnostics();
    var content = wanted.content();
    var places = OutwardPlaces.NONE;
    Optional<Draft> draft = Optional.empty();
    if (content.isPresent()) {
      places = OutwardPlaces.read(content.get());
      draft = ContentReader.read(content.get()).draft();
    }
    var links = OutwardLinks.of(pages, places);
    var file = wanted.ledger();
    var plan = wanted.plan(home(draft));
    var before = file.read(found);
    if (found.count() > 0) {
      return refused(found);
    }
    var report = ask(links, before, plan);
    var ledger = report.ledger().pruned(linked(report), plan.today());
    file.write(ledger);
    var left = exceptions(found).apply(addresses(report), plan.today());
    found.addAll(left);
    if (wanted.isSearchingArchives() && !report.isCutShort()) {
      file.write(withCopies(ledger, draft, plan));
    }
    return new Found(
        found.sorted(),
        ToldLinks.of(report, links, left),
        report.isCutShort() ? End.CUT_SHORT : End.WHOLE);
  }

  private static Found refused(Diagnostics found) {
    var errors = found.sorted().stream().map(one -> one.withSeverity(Severity.ERROR)).toList();
    return new Found(errors, new OutsideLinks(List.of(), 0), End.REFUSED);
  }

  private ExternalReport ask(List<Outward> links, Ledger before, CheckPlan plan)
      throws NetworkDownException {
    try (var progress = console.progress()) {
      return new ExternalCheck(
              plan, new HttpAsker(wanted.reach()), Pace.of(surroundings.clock()), progress::asked)
          .run(links.stream().map(Outward::link).toList(), before);
    }
  }

  private Exceptions exceptions(Diagnostics found) throws IOException {
    var file = wanted.exceptions();
    if (file.isEmpty()) {
      return Exceptions.NONE;
    }
    var shown = arguments.folders().shown(file.get());
    return NamedFile.read(file.get(), shown, LARGEST_EXCEPTIONS, found)
        .map(text -> Exceptions.read(text, found))
        .orElse(Exceptions.NONE);
  }

  private static List<LinkedAddress> addresses(ExternalReport report) {
    return report.links().stream()
        .map(link -> new LinkedAddress(link.link().address(), link.record(), link.finding()))
        .toList();
  }

  /** The addresses to which the site links, as the ledger has them. */
  private static Set<String> linked(ExternalReport report) {
    return report.links().stream()
        .flatMap(link -> WebAddress.parse(link.link().address()).stream())
        .map(WebAddress::value)
        .collect(Collectors.toSet());
  }

  /** The ledger with the archived copies that are found of sources without one. */
  private Ledger withCopies(Ledger ledger, Optional<Draft> draft, CheckPlan plan)
      throws InterruptedException {
    var pages =
        draft.stream()
            .flatMap(content -> content.entries().stream())
            .filter(Source.class::isInstance)
            .map(Source.class::cast)
            .flatMap(source -> Wanted.of(source).stream())
            .toList();
    var search =
        ArchiveSearch.run(
            pages,
            ledger,
            new ArchivePlan(plan.today(), plan.agent(), plan.pause(), plan.time(), MOST_COPIES),
            new HttpAsker(wanted.reach()),
            Pace.of(surroundings.clock()));
    long copies = search.pages().stream().filter(page -> page.copy().isPresent()).count();
    console.printNote(
        Message.of("archived copies: %s looked for, %s found", search.pages().size(), copies));
    return search.ledger();
  }

  /** The address under which the site is published; it tells servers who asks. */
  private Optional<String> home(Optional<Draft> draft) throws UsageException {
    return arguments
        .baseUrl()
        .or(() -> draft.map(content -> content.settings().baseUrl()))
        .map(SafeUrl::value);
  }
}
