package akkord.route;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Nearest;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.model.StaticFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of {@code static/} under names that carry a hash of their content, so that browsers may
 * keep them for ever.
 *
 * <p>{@code url(…)} in stylesheets is turned to the hashed names; stylesheets may refer to other
 * files of the folder, but not to one another.
 *
 * @param byName the finished files by their original names
 */
public record Assets(SequencedMap<String, Artifact> byName) {

  private static final int HASH_LENGTH = 10;
  private static final Pattern CSS_URL =
      Pattern.compile("url\\(\\s*([\"']?)([^\"')]*)\\1\\s*\\)|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._/-]*");

  public Assets {
    byName = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byName));
  }

  /** Plans the files of {@code static/}; what can't be planned is reported and left out. */
  public static Assets plan(List<StaticFile> files, Diagnostics found) {
    var finished = new LinkedHashMap<String, Artifact>();
    for (var file : files) {
      if (!NAME.matcher(file.name()).matches()) {
        found.report(
            DiagnosticCode.INVALID_ID,
            Location.startOf(file.file()),
            "'"
                + file.name()
                + "' can't stand in an address; use a to z, 0 to 9, dots and hyphens");
      } else if (!isStylesheet(file.name())) {
        finished.put(file.name(), artifact(file.name(), file.bytes()));
      }
    }
    var others = Map.copyOf(finished);
    files.stream()
        .filter(file -> isStylesheet(file.name()) && NAME.matcher(file.name()).matches())
        .forEach(sheet ->
            finished.put(sheet.name(), artifact(sheet.name(), resolved(sheet, others, found))));
    return new Assets(finished);
  }

  /** The path of a file of {@code static/}, if there is one of this name. */
  public Optional<SitePath> find(String name) {
    return Optional.ofNullable(byName.get(name)).map(Artifact::path);
  }

  private static boolean isStylesheet(String name) {
    return name.endsWith(".css");
  }

  private static Artifact artifact(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    String hashed = name.substring(0, end) + "." + hash(bytes) + name.substring(end);
    return new Artifact(new SitePath("assets/" + hashed), bytes, Origins.NONE);
  }

  private static byte[] resolved(
      StaticFile sheet, Map<String, Artifact> others, Diagnostics found) {
    var text = new SourceFile(sheet.file(), new String(sheet.bytes(), StandardCharsets.UTF_8));
    var own = new SitePath("assets/" + sheet.name());
    var css = new StringBuilder();
    Matcher matcher = CSS_URL.matcher(text.text());
    while (matcher.find()) {
      String target = matcher.group(2);
      if (target == null || !isRelative(target)) {
        continue;
      }
      String name = URI.create(sheet.name()).resolve(target).getPath();
      var other = others.get(name);
      if (other == null) {
        found.report(
            DiagnosticCode.BROKEN_LINK,
            text.location(matcher.start(2), matcher.end(2)),
            "there is no '" + name + "' in static/" + Nearest.suggestion(name, others.keySet()));
      } else {
        String quote = matcher.group(1);
        matcher.appendReplacement(
            css,
            Matcher.quoteReplacement("url(" + quote + other.path().relativeTo(own) + quote + ")"));
      }
    }
    return matcher.appendTail(css).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isRelative(String target) {
    return !target.isEmpty() && !target.startsWith("#") && !target.startsWith("data:");
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
