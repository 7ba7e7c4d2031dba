package akkord.external;

import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.http.Fault;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why an address is not simply well: the table of all rules by which answers are judged, besides
 * status codes, which speak for themselves. The words are stable; the ledger has them.
 */
enum Reason {
  // Suspicious: it answers, but as if it were not what it was
  /** A redirect from a deeper page to a home page, of the same host or of another. */
  REDIRECT_TO_HOME("it leads to a home page"),
  /** A redirect to a search, from what was none. */
  REDIRECT_TO_SEARCH("it leads to a search"),
  /** A redirect to where one has to log in. */
  REDIRECT_TO_LOGIN("it leads to a login"),
  /** A redirect to an address that is called 404, error or the like. */
  REDIRECT_TO_ERROR("it leads to an error page"),
  /** Two signs of {@link SoftNotFound}. */
  NOT_FOUND_PAGE("it shows a page that says 'not found'"),
  /** The words or scripts of a seller of domains on a page with little else. */
  PARKED("the domain is for sale or parked"),
  /** No word of the title is left, the length is another one, and so is the text. */
  CHANGED("title and text are no longer those of earlier checks"),
  /** The page is there and was read as a whole, but not the place in it. */
  FRAGMENT_MISSING("the place in the page is missing"),
  /** Browsers find the missing certificate elsewhere; we have not seen the page. */
  CERTIFICATE_INCOMPLETE("the server leaves out a certificate, so that some programs refuse it"),
  // Blocked: nothing can be said
  /** A page that holds programs off, whatever its status. */
  CHALLENGE("the server wants to be shown that somebody is no program"),
  /** A redirect in a circle that sets a cookie; none is ever sent back. */
  WANTS_COOKIE("the server lets in only who keeps its cookie"),
  /** 503 with a {@code Retry-After} that is too long to wait for. */
  ASKED_TO_WAIT("the server wants to be asked later"),
  // Failing
  /** A redirect to an address where it has been before. */
  REDIRECT_LOOP("it leads in a circle"),
  /** More redirects than {@link Trail#MOST_HOPS}. */
  TOO_MANY_REDIRECTS("it leads on and on"),
  /** A redirect without a web address. */
  REDIRECT_NOWHERE("it leads on to what is no web address"),
  NAME_UNKNOWN("no server has this name"),
  NAME_UNANSWERED("the server's name could not be looked up"),
  NOT_ALLOWED("it leads to an address that is not asked"),
  NOT_PUBLIC("it leads into a private network"),
  UNREACHABLE("the server can't be reached"),
  CUT_OFF("the server ends the connection"),
  TIMEOUT("the server takes too long"),
  CERTIFICATE_EXPIRED("the server's certificate is out of date"),
  CERTIFICATE_NAME("the server's certificate is for another name"),
  CERTIFICATE_SELF_SIGNED("the server has signed its certificate itself"),
  CERTIFICATE_UNTRUSTED("the server's certificate is signed by somebody unknown"),
  ENCRYPTION("no encrypted connection can be agreed upon"),
  NOT_HTTP("the server speaks another language than the web");

  private final String sentence;

  Reason(@Sentence String sentence) {
    this.sentence = sentence;
  }

  /** The word in the ledger, such as {@code redirect-to-home}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Reason of(Fault fault) {
    return valueOf(fault.name());
  }

  private static Optional<Reason> find(String word) {
    return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
  }

  /** What a word of the ledger means to people. */
  static Message says(String word) {
    return find(word)
        .map(reason -> Message.word(reason.sentence))
        .orElseGet(() -> saysStatus(word));
  }

  private static Message saysStatus(String word) {
    return switch (word) {
      case "404" -> Message.of("the server knows no such page (%s)", word);
      case "410" -> Message.of("the server says that the page was removed (%s)", word);
      default ->
          word.matches("5\\d\\d")
              ? Message.of("the server has a fault (%s)", word)
              : Message.of("the server answers with %s", word);
    };
  }
}
