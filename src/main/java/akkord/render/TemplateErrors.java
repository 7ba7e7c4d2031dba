package akkord.render;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;
import gg.jte.TemplateException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Turns what JTE says of a template into a finding. JTE has no other form of it than its message,
 * which a test pins.
 */
final class TemplateErrors {

  /** {@code Failed to compile a/b.jte, error at line 3: text}, or {@code … error at a/b.jte:3}. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:compile ([^\\s,:]+\\.jte), )?error at (?:line |([^\\s:]+\\.jte):)([0-9]+):?");

  private TemplateErrors() {}

  static Diagnostic diagnostic(TemplateException error, SourcePath folder) {
    String message = Objects.requireNonNullElse(error.getMessage(), "the template can't be read");
    var place = PLACE.matcher(message);
    if (!place.find()) {
      return new Diagnostic(
          DiagnosticCode.INVALID_TEMPLATE, Location.startOf(folder), firstLine(message));
    }
    String name = Objects.requireNonNullElse(place.group(1), place.group(2));
    var line = new Position(Integer.parseInt(place.group(3)), 1);
    return new Diagnostic(
        DiagnosticCode.INVALID_TEMPLATE,
        name == null ? Location.startOf(folder) : Location.at(folder.resolve(name), line),
        firstLine(message.substring(place.end())));
  }

  private static String firstLine(String text) {
    return text.strip().lines().findFirst().orElse("the template can't be compiled");
  }
}
