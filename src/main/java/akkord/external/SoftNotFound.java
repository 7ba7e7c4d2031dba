package akkord.external;

import akkord.external.PageText.Head;
import akkord.http.WebAddress;
import java.util.EnumSet;
import java.util.Set;

/**
 * The signs that a page with status 200 only says that there is no page. One sign proves nothing:
 * there are articles about the number 404, short pages, and pages that search engines are not to
 * list. Two do; where there is one, the same server is asked for a page that can't be.
 */
final class SoftNotFound {

  /** A page with so few words outside its menus says nothing but that. */
  private static final int FEW_WORDS = 80;

  /** In longer texts such a sentence speaks of something else. */
  private static final int WORDS_AROUND_A_SENTENCE = 300;

  /** With fewer words two pages are alike for lack of words, such as those that scripts fill. */
  private static final int WORDS_TO_COMPARE = 10;

  /** Two texts that differ in an address or a date only. */
  private static final int ALIKE = 6;

  private final Set<Sign> signs;

  private SoftNotFound(Set<Sign> signs) {
    this.signs = signs;
  }

  private enum Sign {
    /** Its title or a heading says so. */
    TITLED,
    /** A sentence of a text that is not long says so. */
    SAID,
    /** It says hardly anything. */
    BRIEF,
    /** Search engines are kept from it, or sent to a home page instead. */
    WITHHELD
  }

  static SoftNotFound in(PageText page, WebAddress address) {
    var signs = EnumSet.noneOf(Sign.class);
    if (isTitled(page)) {
      signs.add(Sign.TITLED);
    }
    if (page.words() <= WORDS_AROUND_A_SENTENCE && ErrorTexts.isIn(page.text())) {
      signs.add(Sign.SAID);
    }
    if (page.words() <= FEW_WORDS) {
      signs.add(Sign.BRIEF);
    }
    if (isWithheld(page.head(), address)) {
      signs.add(Sign.WITHHELD);
    }
    return new SoftNotFound(signs);
  }

  private static boolean isTitled(PageText page) {
    return ErrorTexts.isTitle(page.title())
        || page.headings().stream().anyMatch(ErrorTexts::isTitle);
  }

  private static boolean isWithheld(Head head, WebAddress address) {
    boolean sentHome =
        head.canonical()
            .flatMap(WebAddress::parse)
            .filter(canonical -> RedirectSigns.isHome(canonical))
            .isPresent();
    return head.hidden() || (sentHome && !RedirectSigns.isHome(address));
  }

  /** Whether two signs are there. */
  boolean isSure() {
    return (signs.contains(Sign.TITLED) && signs.size() > 1)
        || (signs.contains(Sign.SAID) && signs.contains(Sign.WITHHELD));
  }

  /** Whether there is one that a look at another page could confirm; brevity alone is none. */
  boolean isSuspected() {
    return !isSure() && !EnumSet.of(Sign.BRIEF).containsAll(signs);
  }

  /** Whether a page is the same as that for an address that can't be. */
  static boolean isSameAs(PageText page, PageText invented) {
    boolean bothTitled = isTitled(page) && isTitled(invented);
    boolean comparable = TextShape.count(page.text()) >= WORDS_TO_COMPARE;
    return bothTitled
        || (comparable
            && page.title().equals(invented.title())
            && TextShape.distance(page.look().outline(), invented.look().outline()) <= ALIKE);
  }
}
