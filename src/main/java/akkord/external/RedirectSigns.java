package akkord.external;

import akkord.http.WebAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its address alone whether a redirect leads to where nothing of the old page is. */
final class RedirectSigns {

  private static final Set<String> HOME_NAMES =
      Set.of("index", "home", "homepage", "start", "startseite", "default", "accueil", "main");

  /** A language, or a language and a country. */
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}([_-][a-z]{2})?");

  /**
   * A query that names a page, such as {@code ?p=12} or {@code ?id=a}; others tell of the visit.
   */
  private static final Pattern NAMES_PAGE =
      Pattern.compile(
          "(^|.*&)(p|page|page_id|pageid|id|article|attachment_id|post|doc|document)=.*");

  private static final Pattern SEARCHES =
      Pattern.compile("(^|.*&)(s|q|query|search|suche|term)=.*");

  private static final Set<String> SEARCH_NAMES =
      Set.of(
          "search",
          "searchresult",
          "searchresults",
          "sitesearch",
          "suche",
          "suchen",
          "suchergebnis",
          "suchergebnisse",
          "recherche",
          "rechercher",
          "resultats");

  private static final Set<String> LOGIN_NAMES =
      Set.of(
          "login",
          "logon",
          "signin",
          "signon",
          "userlogin",
          "loginform",
          "anmelden",
          "anmeldung",
          "einloggen",
          "sso",
          "saml",
          "saml2",
          "oauth",
          "oauth2",
          "authorize",
          "connexion");

  private static final Set<String> LOGIN_HOSTS =
      Set.of("login", "sso", "idp", "signin", "accounts", "auth");

  private static final Set<String> ERROR_NAMES =
      Set.of(
          "404",
          "404error",
          "404notfound",
          "error404",
          "notfound",
          "pagenotfound",
          "filenotfound",
          "error",
          "errors",
          "errorpage",
          "fehler",
          "fehler404",
          "404fehler",
          "fehlerseite",
          "seitenichtgefunden",
          "nichtgefunden",
          "erreur",
          "erreur404",
          "page404");

  private RedirectSigns() {}

  /** What is odd about a way from an address to another. */
  static Optional<Reason> of(WebAddress from, WebAddress to) {
    if (names(to, ERROR_NAMES) && !names(from, ERROR_NAMES)) {
      return Optional.of(Reason.REDIRECT_TO_ERROR);
    }
    if (isLogin(to) && !isLogin(from)) {
      return Optional.of(Reason.REDIRECT_TO_LOGIN);
    }
    if (isSearch(to) && !isSearch(from)) {
      return Optional.of(Reason.REDIRECT_TO_SEARCH);
    }
    return isHome(to) && !isHome(from) ? Optional.of(Reason.REDIRECT_TO_HOME) : Optional.empty();
  }

  /** Whether an address is a host's first page, or that of one of its languages. */
  static boolean isHome(WebAddress address) {
    var segments = segments(address);
    if (!segments.isEmpty() && HOME_NAMES.contains(bare(segments.getLast()))) {
      segments = segments.subList(0, segments.size() - 1);
    }
    boolean isFirst =
        segments.isEmpty()
            || (segments.size() == 1 && LANGUAGE.matcher(segments.getFirst()).matches());
    return isFirst && !NAMES_PAGE.matcher(query(address)).matches() && !isSearch(address);
  }

  private static boolean isSearch(WebAddress address) {
    return names(address, SEARCH_NAMES)
        || (segments(address).size() < 2 && SEARCHES.matcher(query(address)).matches());
  }

  private static boolean isLogin(WebAddress address) {
    String label = address.host().substring(0, Math.max(address.host().indexOf('.'), 0));
    return names(address, LOGIN_NAMES) || LOGIN_HOSTS.contains(label);
  }

  /** Whether one of the last two parts of the path is one of these words. */
  private static boolean names(WebAddress address, Set<String> words) {
    var segments = segments(address);
    return segments.subList(Math.max(segments.size() - 2, 0), segments.size()).stream()
        .anyMatch(segment -> words.contains(bare(segment)));
  }

  private static List<String> segments(WebAddress address) {
    String path = address.target().replaceFirst("\\?.*", "").toLowerCase(Locale.ROOT);
    return Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
  }

  private static String query(WebAddress address) {
    int sign = address.target().indexOf('?');
    return sign < 0 ? "" : address.target().substring(sign + 1).toLowerCase(Locale.ROOT);
  }

  /** A part of a path without its ending and without signs. */
  private static String bare(String segment) {
    return segment.replaceFirst("\\.[a-z]{2,5}$", "").replaceAll("[^a-z0-9]", "");
  }
}
