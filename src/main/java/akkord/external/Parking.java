package akkord.external;

import akkord.http.WebAddress;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises domains that nobody uses but those who sell them. */
final class Parking {

  /** Hosts of sellers, and of those who fill such pages. */
  private static final Set<String> SELLERS =
      Set.of(
          "sedo.com",
          "sedoparking.com",
          "dan.com",
          "afternic.com",
          "hugedomains.com",
          "parkingcrew.net",
          "bodis.com",
          "above.com",
          "undeveloped.com",
          "domainmarket.com",
          "buydomains.com",
          "parklogic.com",
          "uniregistry.com",
          "nicsell.com",
          "domcollect.com",
          "skenzo.com",
          "cashparking.com");

  private static final Pattern OFFER =
      Pattern.compile(
          "domain( name)?( \\S+)? (is|may be|might be|could be)( now| available)? for sale"
              + "|(buy|purchase|get) this domain|domain( name)? for sale"
              + "|domain (is|has been) (parked|registered but)|parked (free|domain)"
              + "|domain( \\S+)? (steht|ist)( zum verkauf| zu verkaufen| geparkt| käuflich)"
              + "|(diese )?domain (kaufen|zu verkaufen)|domain wurde geparkt"
              + "|domaine( \\S+)? (est )?à vendre|ドメイン.{0,10}販売");

  /** Pages of this kind say little else. */
  private static final int MOST_WORDS = 300;

  private Parking() {}

  static boolean isShown(WebAddress asked, WebAddress shown, PageText page) {
    if (isSeller(asked.host())) {
      return false;
    }
    return isSeller(shown.host())
        || (TextShape.count(page.text()) <= MOST_WORDS && (isOffered(page) || isFilled(page)));
  }

  private static boolean isOffered(PageText page) {
    String said = page.title() + " " + page.text();
    return OFFER.matcher(said.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")).find();
  }

  private static boolean isFilled(PageText page) {
    return page.frames().stream()
        .map(frame -> frame.replaceFirst("^[^/]*//", "").replaceFirst("[/:?].*", ""))
        .anyMatch(Parking::isSeller);
  }

  private static boolean isSeller(String host) {
    return SELLERS.stream().anyMatch(name -> host.equals(name) || host.endsWith("." + name));
  }
}
