package akkord.serve;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What a browser has to do when a page has changed. */
enum PageChange {
  /** Nothing: it is the same. */
  NONE,
  /** Take the new style sheets; all else is the same. */
  STYLES,
  /** Take the new page. */
  PAGE;

  private static final Pattern SHEET = Pattern.compile("<link rel=\"stylesheet\"[^>]*>");

  static PageChange between(byte[] old, byte[] fresh) {
    if (Arrays.equals(old, fresh)) {
      return NONE;
    }
    return withoutSheets(old).equals(withoutSheets(fresh)) ? STYLES : PAGE;
  }

  private static String withoutSheets(byte[] page) {
    return SHEET.matcher(PageScript.text(page)).replaceAll("");
  }
}
