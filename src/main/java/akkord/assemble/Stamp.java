package akkord.assemble;

import akkord.model.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells later which parts of an original have changed. A translation's front matter holds the stamp
 * that its original had when somebody last found the two to say the same.
 *
 * <p>Written {@code v1-07f3a9c1d2-8b0e55aa13-…}, which is a plain scalar anywhere in YAML:
 *
 * <pre>
 * stamp   = version 2*( "-" digest )
 * version = "v1"                        ; grows when texts are folded or divided in another way
 * digest  = 10( DIGIT / "a"–"f" )       ; the first 40 bits of the SHA-256 of what the part says
 * </pre>
 *
 * <p>The first digest is that of the title, summary and short title, the second that of the text
 * before the first heading, which may be empty; the others are those of the sections in order. That
 * a changed part has the digest that it had before is one case in 2<sup>40</sup>, about 10<sup>12
 * </sup>.
 *
 * @param digests those of the parts, at least two
 */
record Stamp(List<String> digests) {

  private static final String VERSION = "v1";
  private static final int DIGITS = 10;
  private static final Pattern FORM = Pattern.compile(VERSION + "(?:-[0-9a-f]{10}){2,}");

  Stamp {
    digests = List.copyOf(digests);
  }

  /** The stamp of a text whose parts have these wordings. */
  static Stamp of(List<Wording> parts) {
    return new Stamp(parts.stream().map(Stamp::digest).toList());
  }

  /** A stamp as front matter has it; empty where nobody can have written it but by hand. */
  static Optional<Stamp> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    var parts = List.of(text.split("-", -1));
    return Optional.of(new Stamp(parts.subList(1, parts.size())));
  }

  private static String digest(Wording part) {
    return Checksum.of(part.said().getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
  }

  /** As front matter has it. */
  @Override
  public String toString() {
    return digests.stream().collect(Collectors.joining("-", VERSION + "-", ""));
  }
}
