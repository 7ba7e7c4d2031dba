package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorSlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Über Maß & Größe    | ueber-mass-groesse
          Mu\u0308ller        | mueller
          STRASSE ẞ           | strasse-ss
          Café — Français     | cafe-francais
          Keiō                | keio
          Was ist's?          | was-ists
          ﬁn ²                | fin-2
          --a--b--            | a-b
          日本                  | section
          ...                 | section
          """)
  void isSpelledOut(String heading, String expected) {
    assertEquals(expected, AnchorSlug.of(heading));
  }

  @Test
  void isNeverTooLong() {
    String slug = AnchorSlug.of("ab ".repeat(100));

    assertTrue(slug.length() <= AnchorSlug.MAX_LENGTH);
    assertTrue(AnchorSlug.isAnchor(slug));
  }
}
