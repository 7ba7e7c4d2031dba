package akkord.render;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;
import gg.jte.TemplateException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what JTE says of a template into a finding. JTE has no other form of it than its message,
 * which a test pins.
 */
final class TemplateErrors {

  /** {@code Failed to compile a/b.jte, error at line 3: text}. */
  private static final Pattern IN_TEMPLATE =
      Pattern.compile("compile (?<name>[^\\s,:]+\\.jte), error at line (?<line>[0-9]+):");

  /** {@code Failed to compile template, error at a/b.jte:3 text}: what the compiler says. */
  private static final Pattern IN_CODE =
      Pattern.compile("error at (?<name>[^\\s:]+\\.jte):(?<line>[0-9]+):?");

  /** {@code c.jte not found (tried …), referenced at a/b.jte:3}. */
  private static final Pattern OF_REFERENCE =
      Pattern.compile(" \\([^)]*\\), referenced at (?<name>[^\\s:]+\\.jte):(?<line>[0-9]+)");

  /** What the compiler says first: the place in the code that was made of the template. */
  private static final Pattern GENERATED = Pattern.compile("^.*Generated\\.java:[0-9]+: error: ");

  private TemplateErrors() {}

  static Diagnostic diagnostic(TemplateException error, SourcePath folder) {
    String message = Objects.requireNonNullElse(error.getMessage(), "");
    for (var form : List.of(IN_TEMPLATE, IN_CODE)) {
      var place = form.matcher(message);
      if (place.find()) {
        return at(place, folder, message.substring(place.end()));
      }
    }
    var reference = OF_REFERENCE.matcher(message);
    if (reference.find()) {
      return at(reference, folder, message.substring(0, reference.start()));
    }
    return finding(Location.startOf(folder), message);
  }

  private static Diagnostic at(Matcher place, SourcePath folder, String text) {
    var position = new Position(Integer.parseInt(place.group("line")), 1);
    return finding(Location.at(folder.resolve(place.group("name")), position), text);
  }

  private static Diagnostic finding(Location location, String text) {
    return new Diagnostic(DiagnosticCode.INVALID_TEMPLATE, location, message(text));
  }

  private static Message message(String text) {
    return text.strip()
        .lines()
        .findFirst()
        .map(line -> Message.of("%s", GENERATED.matcher(line).replaceFirst("")))
        .orElseGet(() -> Message.of("the template can't be compiled"));
  }
}
