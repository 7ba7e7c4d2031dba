package akkord.content;

import akkord.data.ScalarForm;
import akkord.data.ScalarForm.AnyOf;
import akkord.data.ScalarForm.Line;
import akkord.data.ScalarForm.Notation;
import akkord.data.ScalarForm.OneOf;
import akkord.data.ScalarForm.WholeNumber;
import akkord.model.CountryCode;
import java.util.List;

/**
 * The notations of {@link FieldTypes} as far as a schema can say them. YAML takes a year, or a name
 * of digits, for a number where it stands without quotes; the reader does not mind.
 */
final class FieldForms {

  /** Most characters of a name. */
  static final int LONGEST_NAME = 300;

  private static final int LARGEST_PLAIN_NUMBER = 999_999_999;
  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String DAY_OF_MONTH = "(0[1-9]|[12][0-9]|3[01])";

  private static final String WEB = "[Hh][Tt][Tt][Pp][Ss]?://";
  private static final String OTHER = "([Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):";
  private static final String ANY = "(" + WEB + "|" + OTHER + ")[^\\s]+";

  static final ScalarForm DATE =
      new AnyOf(
          List.of(
              new Notation("[1-9][0-9]{3}(-" + MONTH + "(-" + DAY_OF_MONTH + ")?)?[~?]?"),
              new WholeNumber(1_000, 9_999)));
  static final ScalarForm DAY = new Notation("[1-9][0-9]{3}-" + MONTH + "-" + DAY_OF_MONTH);

  static final ScalarForm TIME = new Notation("([01][0-9]|2[0-3]):[0-5][0-9]");

  /** In capitals only known ones; the reader takes small letters as well. */
  static final ScalarForm COUNTRY =
      new AnyOf(
          List.of(
              new OneOf("country", CountryCode.known()),
              new Notation("([a-z][A-Za-z]|[A-Z][a-z])")));

  static final ScalarForm NAME = new Line(LONGEST_NAME);
  static final ScalarForm CURRENCY = new Notation("[A-Z]{3}");
  static final ScalarForm LANGUAGE = new Notation("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  static final ScalarForm ZONE = new Notation("[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*");
  static final ScalarForm SLUG =
      new AnyOf(
          List.of(
              new Notation("[a-z0-9]+(-[a-z0-9]+)*"), new WholeNumber(0, LARGEST_PLAIN_NUMBER)));
  static final ScalarForm WEB_ADDRESS = new Notation(WEB + "[^\\s]+");
  static final ScalarForm ADDRESS = new Notation(ANY);

  /** An address of a folder: without query and fragment. */
  static final ScalarForm BASE_ADDRESS = new Notation(WEB + "[^\\s?#]+");

  /** An address or a mail address. */
  static final ScalarForm CONTACT = new Notation("(" + ANY + "|[^\\s]+@[^\\s]+)");

  private FieldForms() {}
}
