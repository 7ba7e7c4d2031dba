package akkord.data;

import akkord.data.ScalarNode.Kind;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The kinds of single values that know nothing of any site. */
public final class Scalars {

  private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,17})(\\.[0-9]{1,10})?");

  /** {@code true} or {@code false}, without quotes. */
  public static final ValueType<Boolean> BOOLEAN =
      new ScalarType<>(
          Message.of("true or false without quotes"), new ScalarForm.TrueOrFalse(), Scalars::bool);

  /** An exact decimal number that is not negative, with the decimals as written. */
  public static final ValueType<BigDecimal> DECIMAL_NUMBER =
      new ScalarType<>(
          Message.of("a number such as 110000000 or 1.0860"),
          new ScalarForm.DecimalNumber(),
          Scalars::decimal);

  private Scalars() {}

  private static Optional<Boolean> bool(ScalarNode node, Reading reading) {
    if (node.kind() == Kind.BOOLEAN) {
      return Optional.of(node.text().equalsIgnoreCase("true"));
    }
    reading.reportKind(node, Message.of("true or false without quotes"));
    return Optional.empty();
  }

  private static Optional<BigDecimal> decimal(ScalarNode node, Reading reading) {
    if (node.kind() != Kind.NUMBER) {
      reading.reportKind(node, Message.of("a number without quotes such as 110000000 or 1.0860"));
      return Optional.empty();
    }
    if (DECIMAL.matcher(node.text()).matches()) {
      return Optional.of(new BigDecimal(node.text()));
    }
    reading.report(
        DiagnosticCode.INVALID_VALUE,
        node,
        "write a plain number that is not negative, at most 18 digits, decimals after a full stop");
    return Optional.empty();
  }

  /** A whole number within bounds. */
  public static ValueType<Integer> integer(int least, int most) {
    var wanted = Message.of("a whole number from %s to %s", least, most);
    return new ScalarType<>(
        wanted,
        new ScalarForm.WholeNumber(least, most),
        (node, reading) -> {
          if (node.kind() != Kind.NUMBER) {
            reading.reportKind(node, wanted);
            return Optional.empty();
          }
          var number =
              Optional.of(node.text())
                  .filter(text -> INTEGER.matcher(text).matches())
                  .map(Integer::valueOf)
                  .filter(n -> n >= least && n <= most);
          if (number.isEmpty()) {
            reading.report(DiagnosticCode.INVALID_VALUE, node, "expected %s", wanted);
          }
          return number;
        });
  }

  /**
   * One of a few words.
   *
   * @param group what the words have in common, by which it is known what each of them means
   */
  public static <T> ValueType<T> word(String group, Map<String, T> words) {
    var known = List.copyOf(words.keySet());
    var wanted = Message.of("one of the words %s", String.join(", ", known));
    return new ScalarType<>(
        wanted,
        new ScalarForm.OneOf(group, known),
        (node, reading) -> {
          if (node.kind() == Kind.NULL) {
            reading.reportKind(node, wanted);
            return Optional.empty();
          }
          var meant = Optional.ofNullable(words.get(node.text()));
          if (meant.isEmpty()) {
            reading
                .found()
                .report(
                    DiagnosticCode.UNKNOWN_WORD,
                    reading.location(node),
                    unknown(node.text(), known, reading));
          }
          return meant;
        });
  }

  private static Message unknown(String word, List<String> known, Reading reading) {
    var near = reading.found().suggestion(word, known);
    return near.equals(Message.NONE)
        ? Message.of("'%s' is not one of %s", word, String.join(", ", known))
        : Message.of("'%s' is not a word known here%s", word, near);
  }

  /**
   * A value that has a notation of its own, with or without quotes.
   *
   * @param kind what is wanted, such as {@code a date such as 2024-04-09}
   * @param form the notation, as far as a schema can say it
   * @param code what a value is that is not in that notation
   * @param parse reads the notation
   */
  public static <T> ValueType<T> notation(
      @Sentence String kind,
      ScalarForm form,
      DiagnosticCode code,
      Function<String, Optional<T>> parse) {
    var wanted = Message.of(kind);
    return new ScalarType<>(
        wanted,
        form,
        (node, reading) -> {
          if (node.kind() == Kind.NULL || node.kind() == Kind.BOOLEAN) {
            reading.reportKind(node, wanted);
            return Optional.empty();
          }
          var value = parse.apply(node.text());
          if (value.isEmpty()) {
            var told = Characters.withNames(node.text());
            reading.report(code, node, "expected %s, found %s", wanted, told);
          }
          return value;
        });
  }
}
