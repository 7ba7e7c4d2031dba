package akkord.cli;

import akkord.model.Word;
import picocli.CommandLine.TypeConversionException;

/** The printed forms of findings, by the names that {@code --format} takes. */
enum FormatName {
  TEXT,
  JSON,
  GITHUB,
  SARIF,
  JUNIT,
  MARKDOWN;

  /**
   * The form with this name.
   *
   * @throws TypeConversionException if there is none
   */
  static FormatName of(String name) {
    var names = Word.all(FormatName.class);
    var format = names.get(name);
    if (format == null) {
      throw new TypeConversionException(
          "expected one of " + String.join(", ", names.keySet()) + ", not '" + name + "'");
    }
    return format;
  }

  @Override
  public String toString() {
    return Word.of(this);
  }
}
