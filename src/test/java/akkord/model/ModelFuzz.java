package akkord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates, addresses that may be linked, names and languages. */
public final class ModelFuzz implements FuzzTargets {

  /** What a browser makes of an address before it looks at its scheme. */
  private static final Pattern STRIPPED = Pattern.compile("^[\\x00-\\x20]+|[\\t\\n\\r]");

  private static final Pattern HARMLESS =
      Pattern.compile("(?is)(https?://[^/@\\\\?#]+([/?#].*)?|(mailto|tel):[^/\\\\].*)");

  @Override
  public List<FuzzTarget> targets() {
    return List.of(
        FuzzTarget.ofText("edtf", ModelFuzz::checkDate),
        FuzzTarget.ofText("safe-url", ModelFuzz::checkAddress),
        FuzzTarget.ofText("name", ModelFuzz::checkName));
  }

  private static void checkDate(String text) {
    EdtfDate.parse(text)
        .ifPresent(date -> {
          assertEquals(text, date.toString());
          assertFalse(date.last().isBefore(date.first()));
          assertEquals(0, date.compareTo(EdtfDate.parse(date.toString()).orElseThrow()));
        });
  }

  private static void checkAddress(String text) {
    SafeUrl.parse(text)
        .ifPresent(address -> {
          assertEquals(text, address.value());
          assertEquals(text, STRIPPED.matcher(text).replaceAll(""));
          assertTrue(HARMLESS.matcher(text).matches(), text);
          assertTrue(text.chars().noneMatch(c -> c <= ' ' || c == 0x7F || c == '\\'), text);
          assertEquals(address.isWeb(), text.toLowerCase(Locale.ROOT).startsWith("http"));
        });
  }

  private static void checkName(String text) {
    Slug.parse(text)
        .ifPresent(slug -> assertTrue(slug.value().matches("[a-z0-9]+(-[a-z0-9]+)*"), text));
    LanguageTag.parse(text)
        .ifPresent(tag -> {
          assertEquals(Optional.of(tag), LanguageTag.parse(tag.value()));
          assertTrue(tag.value().matches("[A-Za-z0-9-]+"), text);
          assertFalse(tag.locale().getLanguage().isEmpty());
        });
  }
}
