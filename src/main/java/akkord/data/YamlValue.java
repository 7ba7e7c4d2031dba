package akkord.data;

/** Writes a text as a single value of YAML on one line. */
public final class YamlValue {

  private YamlValue() {}

  /** A text in double quotes, which can hold whatever it says. */
  public static String quoted(String text) {
    return ValueSpelling.DOUBLE_QUOTES.write(text).findFirst().orElseThrow();
  }

  /** A text without quotes where no reader of YAML takes it for anything else. */
  public static String word(String text) {
    return ValueSpelling.PLAIN.write(text).findFirst().orElseThrow();
  }
}
