package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.literal.LiteralReader;
import akkord.literal.Value;
import akkord.location.Location;
import akkord.model.Agreement;
import akkord.model.AgreementDate;
import akkord.model.EdtfDate.Precision;
import akkord.model.Funding;
import akkord.model.LanguageTag;
import akkord.model.Money;
import akkord.model.Prose;
import akkord.model.Word;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Warns of a day or a sum of money in an agreement's text that looks like one of its facts but
 * differs from it.
 *
 * <p>A text may well name days and sums that the facts do not have. So only what is near to a fact
 * counts: a day or a sum of which one digit or two neighbouring digits differ, the same sum in
 * another scale or currency, and a sum of the same order of size where the text has no other one in
 * that currency.
 */
final class FactCheck {

  private final Set<LocalDate> days;
  private final ReadTexts texts;
  private final Diagnostics found;

  /**
   * Checks texts against facts.
   *
   * @param days those of all entries: a day that another one has is no mistake
   * @param texts what was read of the agreement's texts
   */
  FactCheck(Set<LocalDate> days, ReadTexts texts, Diagnostics found) {
    this.days = days;
    this.texts = texts;
    this.found = found;
  }

  void check(Agreement agreement) {
    var known = KnownFacts.of(agreement, days);
    agreement
        .texts()
        .byLanguage()
        .forEach((language, prose) -> {
          var figures = figures(language, prose);
          figures.forEach(figure -> checkDay(figure, agreement, known));
          checkSums(figures, agreement, known);
        });
  }

  private List<Figure> figures(LanguageTag language, Prose prose) {
    var reader = LiteralReader.of(language);
    if (reader.isEmpty()) {
      return List.of();
    }
    var figures = new ArrayList<Figure>();
    for (var section : texts.sections(prose)) {
      for (var passage : section.passages()) {
        figures.addAll(texts.figures(passage, reader.get()));
      }
    }
    return figures;
  }

  private void checkDay(Figure figure, Agreement agreement, KnownFacts known) {
    var day = day(figure);
    if (day.isEmpty() || known.vouchesFor(day.get())) {
      return;
    }
    agreement.dates().stream()
        .filter(date -> date.on().precision() == Precision.DAY)
        .filter(date -> isNear(digits(day.get()), digits(date.on().first())))
        .findFirst()
        .ifPresent(date -> report(figure, described(date), date.at()));
  }

  private static Optional<LocalDate> day(Figure figure) {
    return figure.literal().value() instanceof Value.CalendarDate date
        ? date.toDay()
        : Optional.empty();
  }

  private static String digits(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static Message described(AgreementDate date) {
    return Message.of("'%s' is %s", Word.of(date.kind()).replace('-', '_'), date.on());
  }

  private void checkSums(List<Figure> figures, Agreement agreement, KnownFacts known) {
    var sums = figures.stream().filter(figure -> amount(figure).isPresent()).toList();
    for (var figure : sums) {
      var amount = amount(figure).orElseThrow();
      if (!known.vouchesFor(amount)) {
        agreement.funding().stream()
            .filter(fact -> contradicts(amount, fact, sums))
            .findFirst()
            .ifPresent(fact -> report(figure, described(fact), fact.at()));
      }
    }
  }

  private static Optional<Value.Amount> amount(Figure figure) {
    return figure.literal().value() instanceof Value.Amount amount
        ? Optional.of(amount)
        : Optional.empty();
  }

  private static boolean contradicts(Value.Amount amount, Funding fact, List<Figure> sums) {
    return money(fact).anyMatch(money -> contradicts(amount, money, sums));
  }

  private static boolean contradicts(Value.Amount amount, Money money, List<Figure> sums) {
    String said = significant(amount.number().toBigInteger().toString());
    String known = significant(money.amount().toBigInteger().toString());
    if (!amount.currency().equals(money.currency())) {
      return amount.number().compareTo(money.amount()) == 0;
    }
    return said.equals(known)
        || (known.length() > 1 && isNear(said, known))
        || (isOfSameOrder(amount, money) && isOnlyInItsCurrency(amount, sums));
  }

  /** Whether neither is ten times as much as the other. */
  private static boolean isOfSameOrder(Value.Amount amount, Money money) {
    return amount.number().compareTo(money.amount().movePointRight(1)) < 0
        && money.amount().compareTo(amount.number().movePointRight(1)) < 0;
  }

  private static boolean isOnlyInItsCurrency(Value.Amount amount, List<Figure> sums) {
    return sums.stream()
        .flatMap(figure -> amount(figure).stream())
        .filter(other -> other.currency().equals(amount.currency()))
        .allMatch(amount::equals);
  }

  private static Stream<Money> money(Funding fact) {
    return Stream.concat(
        Stream.of(fact.money()), fact.conversion().map(Funding.Conversion::money).stream());
  }

  private static Message described(Funding fact) {
    return Message.of(
        "'funding' has %s",
        money(fact)
            .map(money -> new Value.Amount(money.amount(), money.currency()).inWords())
            .reduce((first, second) -> Message.of("%s (%s)", first, second))
            .orElseThrow());
  }

  private static String significant(String digits) {
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }

  /** Whether one digit differs, or two neighbours have changed places. */
  private static boolean isNear(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    var different =
        IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).toArray();
    return different.length == 1
        || (different.length == 2
            && different[1] == different[0] + 1
            && one.charAt(different[0]) == other.charAt(different[1])
            && one.charAt(different[1]) == other.charAt(different[0]));
  }

  private void report(Figure figure, Message fact, Location at) {
    found.report(
        new Diagnostic(
                DiagnosticCode.FACT_CONTRADICTION,
                figure.at(),
                "%s (%s) contradicts the facts: %s; correct one of the two, or tell where both come"
                    + " from under 'discrepancies'",
                figure.quoted(),
                figure.meaning(),
                fact)
            .withNote(at, "the fact"));
  }
}
