package akkord.external;

import akkord.http.Answer.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises answers that hold programs off, whatever their status says. */
final class Walls {

  /** Fields that the services of this kind send with such an answer only. */
  private static final List<Pattern> FIELDS =
      List.of(
          Pattern.compile("cf-mitigated: challenge.*"), // Cloudflare
          Pattern.compile("x-amzn-waf-action: (challenge|captcha).*"), // Amazon
          Pattern.compile("x-datadome(-\\w+)?: .*(protected|challenge|captcha|blocked).*"),
          Pattern.compile("x-dd-b: .*"), // DataDome
          Pattern.compile("x-sucuri-block: .*"),
          Pattern.compile("x-vercel-mitigated: (challenge|deny).*"));

  /** Whole titles of such pages. */
  private static final Pattern TITLE =
      Pattern.compile(
          "just a moment( .*)?|attention required( cloudflare)?|access (to this page has been"
              + " )?denied|zugriff verweigert|accès refusé|request rejected|pardon our"
              + " interruption|checking your browser( .*)?|please wait( .*)?|one moment please("
              + " .*)?|einen moment bitte( .*)?|nur einen moment( .*)?|security check("
              + " .*)?|sicherheits(über)?prüfung|human verification|are you a (robot|human)|making"
              + " sure youre not a bot|ddos guard|bot verification|captcha|verify(ing)? you are("
              + " a)? human");

  /** What such pages have in their source, in lower case, and pages behind them have not. */
  private static final List<String> MARKS =
      List.of(
          "incapsula incident id",
          "_incapsula_resource?swudnsai",
          "_cf_chl_opt",
          "checking your browser before",
          "captcha-delivery.com",
          "enable javascript and cookies to continue",
          "ddos protection by",
          "errors.edgesuite.net",
          "px-captcha",
          "/_fec_sbu/",
          "anubis_challenge");

  /** Pages of this kind say little else. */
  private static final int MOST_WORDS = 150;

  /** Such marks stand at the beginning. */
  private static final int SEARCHED = 64 << 10;

  private Walls() {}

  static boolean isTold(Reply reply) {
    return reply.headers().fields().stream()
        .map(field -> (field.name() + ": " + field.value()).toLowerCase(Locale.ROOT))
        .anyMatch(line -> FIELDS.stream().anyMatch(pattern -> pattern.matcher(line).matches()));
  }

  static boolean isShown(Reply reply, PageText page) {
    if (page.words() > MOST_WORDS) {
      return false;
    }
    String title =
        page.title()
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
            .strip();
    return TITLE.matcher(title).matches() || hasMark(reply);
  }

  private static boolean hasMark(Reply reply) {
    int length = Math.min(reply.body().length, SEARCHED);
    String source =
        new String(reply.body(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return MARKS.stream().anyMatch(source::contains);
  }
}
