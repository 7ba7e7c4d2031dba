package akkord.external;

import akkord.http.WebAddress;
import akkord.ledger.LinkRecord;
import akkord.ledger.Observation.Look;
import java.util.Optional;

/** Looks whether a page that answers is the page that is meant. */
final class Examination {

  /** A text has another length when it has so many times the words, or so much fewer. */
  private static final int TIMES_AS_LONG = 3;

  /** Of 64 bits; texts that have nothing in common differ in some 32. */
  private static final int UNLIKE = 20;

  private final Errand errand;
  private final Visit visit;

  Examination(Errand errand, Visit visit) {
    this.errand = errand;
    this.visit = visit;
  }

  /** The first sign that it is another one, the surest first. */
  Optional<Reason> of(Trail trail, PageText page) throws InterruptedException {
    var redirect = RedirectSigns.of(trail.start(), trail.here());
    if (redirect.isPresent()) {
      return redirect;
    }
    if (Parking.isShown(trail.start(), trail.here(), page)) {
      return Optional.of(Reason.PARKED);
    }
    if (saysNotFound(trail.here(), page)) {
      return Optional.of(Reason.NOT_FOUND_PAGE);
    }
    return hasChanged(page) ? Optional.of(Reason.CHANGED) : Optional.empty();
  }

  private boolean saysNotFound(WebAddress address, PageText page) throws InterruptedException {
    var signs = SoftNotFound.in(page, address);
    if (!signs.isSuspected() || RedirectSigns.isHome(address)) {
      return signs.isSure();
    }
    return visit
        .glance(beside(address))
        .filter(PageText::isPage)
        .map(reply -> PageText.read(reply, address))
        .filter(invented -> SoftNotFound.isSameAs(page, invented))
        .isPresent();
  }

  /** An address in the same folder that no page has: its name is made of the address's hash. */
  private static WebAddress beside(WebAddress address) {
    String path = address.target().replaceFirst("\\?.*", "");
    String folder = path.substring(0, path.replaceFirst("/$", "").lastIndexOf('/') + 1);
    String name = "no-such-page-" + Integer.toHexString(address.value().hashCode());
    return new WebAddress(address.scheme(), address.host(), address.port(), folder + name);
  }

  private boolean hasChanged(PageText page) {
    return errand
        .before()
        .flatMap(LinkRecord::look)
        .filter(before -> isUnlike(before, page.look()))
        .isPresent();
  }

  private static boolean isUnlike(Look before, Look now) {
    long fewer = Math.min(before.words(), now.words());
    long more = Math.max(before.words(), now.words());
    return more > fewer * TIMES_AS_LONG
        && TextShape.shareNoWord(before.title(), now.title())
        && TextShape.distance(before.outline(), now.outline()) >= UNLIKE;
  }
}
