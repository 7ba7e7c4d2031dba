package akkord.archive;

import akkord.http.Answer.Reply;
import akkord.ledger.Likeness;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What an answer shows.
 *
 * @param kind what it is
 * @param title title and main heading of a page
 */
record ShownPage(Kind kind, String title) {

  /** What an answer is. */
  enum Kind {
    PAGE,
    PDF,
    /** A page that does nothing but lead on. */
    REDIRECT,
    OTHER
  }

  /** What servers call a page that says "not found" although the status is 200. */
  private static final Pattern NOT_FOUND =
      Pattern.compile(
          """
          \\b404\\b|(page|file|document|content|resource)( you requested)? (was |is |could )?not (be )?(found|available|exist)\
          |not found|no longer (available|exists)|page (unavailable|missing)|does ?n[o'’]t exist|access denied\
          |seite (wurde )?nicht (gefunden|vorhanden|verfügbar)|nicht gefunden|nicht mehr (verfügbar|vorhanden|erreichbar)\
          |existiert nicht|zugriff verweigert|ページが見つかりません\
          """,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String PDF = "%PDF-";

  static ShownPage of(Reply reply) {
    if (startsWithPdf(reply.body())) {
      return new ShownPage(Kind.PDF, "");
    }
    String type = reply.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (!type.contains("html")) {
      return new ShownPage(Kind.OTHER, "");
    }
    try {
      return of(Jsoup.parse(new ByteArrayInputStream(reply.body()), null, "https://a.invalid/"));
    } catch (IOException | UncheckedIOException unreadable) {
      return new ShownPage(Kind.OTHER, "");
    }
  }

  private static ShownPage of(Document page) {
    boolean leadsOn = !page.select("meta[http-equiv=refresh][content*=url]").isEmpty();
    String headings = String.join(" ", page.select("h1").eachText());
    String named = page.select("meta[property=og:title]").attr("content");
    String all = page.title() + " " + headings + " " + named;
    return new ShownPage(
        leadsOn ? Kind.REDIRECT : Kind.PAGE, all.substring(0, Math.min(all.length(), 2_000)));
  }

  private static boolean startsWithPdf(byte[] body) {
    int length = Math.min(body.length, PDF.length());
    return new String(body, 0, length, StandardCharsets.US_ASCII).equals(PDF);
  }

  /**
   * Whether it is what is called by one of these titles. A title may itself speak of what is not
   * found; then that says nothing. A PDF tells no title that could be read here: at the address of
   * a document, it is taken for it.
   */
  boolean shows(List<String> titles) {
    return switch (kind) {
      case PDF -> true;
      case REDIRECT, OTHER -> false;
      case PAGE ->
          Likeness.isAlike(title, titles)
              && (!NOT_FOUND.matcher(title).find()
                  || titles.stream().anyMatch(wanted -> NOT_FOUND.matcher(wanted).find()));
    };
  }
}
