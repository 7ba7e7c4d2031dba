package akkord.assemble;

import akkord.literal.Literal;
import akkord.literal.LiteralReader;
import akkord.literal.Value;
import akkord.model.Agreement;
import akkord.model.AgreementDate;
import akkord.model.Commitment;
import akkord.model.EdtfDate;
import akkord.model.EdtfDate.Precision;
import akkord.model.Entry;
import akkord.model.Evidence;
import akkord.model.Funding;
import akkord.model.LocalizedText;
import akkord.model.Money;
import akkord.model.Source;
import akkord.model.TaggedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days and sums that the facts of an agreement vouch for: its own, those that its texts in YAML
 * name, and, of days, those of all other agreements and sources.
 */
final class KnownFacts {

  private static final int MOST_SUMMANDS = 8;

  private final Set<LocalDate> daysOfAll;
  private final Set<LocalDate> days = new HashSet<>();
  private final Set<Value> amounts = new HashSet<>();

  private KnownFacts(Set<LocalDate> daysOfAll) {
    this.daysOfAll = daysOfAll;
  }

  /** The days of all agreements and sources. */
  static Set<LocalDate> days(Collection<Entry> entries) {
    var days = new HashSet<LocalDate>();
    for (var entry : entries) {
      dates(entry)
          .filter(date -> date.precision() == Precision.DAY)
          .forEach(date -> {
            days.add(date.first());
          });
    }
    return days;
  }

  private static Stream<EdtfDate> dates(Entry entry) {
    return switch (entry) {
      case Agreement agreement ->
          Stream.of(
                  agreement.dates().stream().map(AgreementDate::on),
                  agreement.commitments().stream().flatMap(each -> each.due().stream()),
                  agreement.commitments().stream()
                      .flatMap(each -> each.history().stream())
                      .map(Commitment.Step::on))
              .flatMap(all -> all);
      case Source source -> Stream.concat(Stream.of(source.issued()), source.accessed().stream());
      default -> Stream.empty();
    };
  }

  /**
   * What an agreement vouches for.
   *
   * @param daysOfAll the days of all agreements and sources
   */
  static KnownFacts of(Agreement agreement, Set<LocalDate> daysOfAll) {
    var known = new KnownFacts(daysOfAll);
    known.addSums(agreement.funding());
    texts(agreement).forEach(known::addFigures);
    return known;
  }

  boolean vouchesFor(LocalDate day) {
    return days.contains(day) || daysOfAll.contains(day);
  }

  boolean vouchesFor(Value.Amount amount) {
    return amounts.contains(amount);
  }

  /** Each sum, its conversion, and what sums of one currency add up to. */
  private void addSums(List<Funding> funding) {
    var money =
        funding.stream()
            .flatMap(each ->
                Stream.concat(
                    Stream.of(each.money()),
                    each.conversion().map(Funding.Conversion::money).stream()))
            .toList();
    money.forEach(each -> amounts.add(amount(each.amount(), each)));
    if (money.size() <= MOST_SUMMANDS) {
      for (int chosen = 1; chosen < 1 << money.size(); chosen++) {
        addTotal(money, chosen);
      }
    }
  }

  private void addTotal(List<Money> money, int chosen) {
    var first = money.get(Integer.numberOfTrailingZeros(chosen));
    var total = BigDecimal.ZERO;
    for (int i = 0; i < money.size(); i++) {
      if ((chosen & (1 << i)) != 0 && money.get(i).currency().equals(first.currency())) {
        total = total.add(money.get(i).amount());
      }
    }
    amounts.add(amount(total, first));
  }

  private static Value.Amount amount(BigDecimal number, Money money) {
    return new Value.Amount(number, money.currency());
  }

  private void addFigures(TaggedText text) {
    LiteralReader.of(text.language()).stream()
        .flatMap(reader -> reader.read(text.text()).stream())
        .map(Literal::readings)
        .flatMap(List::stream)
        .forEach(this::add);
  }

  private void add(Value value) {
    switch (value) {
      case Value.Amount amount -> amounts.add(amount);
      case Value.CalendarDate date -> date.toDay().ifPresent(days::add);
      default -> {}
    }
  }

  private static Stream<TaggedText> texts(Agreement agreement) {
    var localized =
        Stream.of(
                agreement.funding().stream().flatMap(each -> each.note().stream()),
                agreement.commitments().stream().map(Commitment::text),
                agreement.maintenance().changes().stream().map(change -> change.note()),
                agreement.discrepancies().stream()
                    .flatMap(each ->
                        Stream.concat(
                            Stream.concat(Stream.of(each.topic()), each.resolution().stream()),
                            each.positions().stream().map(stand -> stand.says()))))
            .flatMap(all -> all)
            .flatMap(KnownFacts::versions);
    var quotes =
        Stream.concat(
            evidence(agreement).map(Evidence::quote),
            agreement.discrepancies().stream()
                .flatMap(each -> each.positions().stream())
                .map(stand -> stand.quote()));
    return Stream.concat(localized, quotes.flatMap(Optional::stream));
  }

  private static Stream<TaggedText> versions(LocalizedText text) {
    return switch (text) {
      case LocalizedText.Uniform _ -> Stream.empty();
      case LocalizedText.PerLanguage(var texts) ->
          texts.entrySet().stream().map(each -> new TaggedText(each.getKey(), each.getValue()));
    };
  }

  private static Stream<Evidence> evidence(Agreement agreement) {
    return Stream.of(
            agreement.evidence().stream(),
            agreement.dates().stream().flatMap(date -> date.evidence().stream()),
            agreement.parties().stream().flatMap(party -> party.evidence().stream()),
            agreement.funding().stream().flatMap(each -> each.evidence().stream()),
            agreement.commitments().stream().flatMap(each -> each.evidence().stream()))
        .flatMap(all -> all);
  }
}
