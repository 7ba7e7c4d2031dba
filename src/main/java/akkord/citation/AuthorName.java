package akkord.citation;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How names stand in a reference list. */
final class AuthorName {

  private AuthorName() {}

  /** Family name first and the others as initials, such as {@code Sartre, J.-P.} */
  static String inverted(CslName name) {
    return switch (name) {
      case CslName.Literal(String text) -> text;
      case CslName.Personal(String family, String given) -> family + ", " + initials(given);
    };
  }

  /** The family name alone. */
  static String shortForm(CslName name) {
    return switch (name) {
      case CslName.Literal(String text) -> text;
      case CslName.Personal(String family, String _) -> family;
    };
  }

  private static String initials(String given) {
    return Arrays.stream(given.strip().split("\\s+", -1))
        .map(AuthorName::initialsOfOne)
        .collect(Collectors.joining(" "));
  }

  private static String initialsOfOne(String name) {
    return Arrays.stream(name.split("-", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> Character.toString(part.codePointAt(0)) + ".")
        .collect(Collectors.joining("-"));
  }
}
