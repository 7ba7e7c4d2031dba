package akkord.citation;

import akkord.model.EdtfDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes items as RIS in UTF-8, the form that EndNote, Citavi and Zotero read.
 *
 * @see <a
 *     href="https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp">
 *     RIS format specification</a>
 */
public final class Ris {

  private static final String GENERIC = "GEN";

  /** RIS's types by CSL's; all others are generic. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article-journal", "JOUR"),
          Map.entry("article-magazine", "MGZN"),
          Map.entry("article-newspaper", "NEWS"),
          Map.entry("bill", "BILL"),
          Map.entry("book", "BOOK"),
          Map.entry("chapter", "CHAP"),
          Map.entry("dataset", "DATA"),
          Map.entry("entry-dictionary", "DICT"),
          Map.entry("entry-encyclopedia", "ENCYC"),
          Map.entry("figure", "FIGURE"),
          Map.entry("hearing", "HEAR"),
          Map.entry("legal_case", "CASE"),
          Map.entry("legislation", "STAT"),
          Map.entry("manuscript", "MANSCPT"),
          Map.entry("map", "MAP"),
          Map.entry("motion_picture", "MPCT"),
          Map.entry("pamphlet", "PAMP"),
          Map.entry("paper-conference", "CPAPER"),
          Map.entry("patent", "PAT"),
          Map.entry("personal_communication", "PCOMM"),
          Map.entry("post", "ELEC"),
          Map.entry("post-weblog", "BLOG"),
          Map.entry("report", "RPRT"),
          Map.entry("software", "COMP"),
          Map.entry("song", "SOUND"),
          Map.entry("standard", "STAND"),
          Map.entry("thesis", "THES"),
          Map.entry("webpage", "ELEC"));

  private Ris() {}

  /** The records of these items, in this order. Lines end with carriage return and line feed. */
  public static String write(List<CslItem> items) {
    return items.stream().map(Ris::record).collect(Collectors.joining("\r\n"));
  }

  private static String record(CslItem item) {
    var lines = new StringBuilder();
    line(lines, "TY", TYPES.getOrDefault(item.type(), GENERIC));
    line(lines, "ID", item.id());
    item.authors().forEach(author -> line(lines, "AU", name(author)));
    line(lines, "TI", item.title().text());
    line(lines, "T2", item.containerTitle());
    line(lines, "PB", item.publisher());
    line(lines, "PY", item.issued().map(date -> String.valueOf(date.first().getYear())));
    line(lines, "DA", item.issued().map(Ris::date));
    line(lines, "M1", item.number());
    line(lines, "DO", item.doi());
    line(lines, "UR", item.url().map(url -> url.value()));
    line(lines, "Y2", item.accessed().map(Ris::date));
    line(lines, "N1", item.note());
    line(lines, "LA", item.language().value());
    line(lines, "ER", "");
    return lines.toString();
  }

  private static void line(StringBuilder lines, String tag, Optional<String> value) {
    value.ifPresent(present -> line(lines, tag, present));
  }

  private static void line(StringBuilder lines, String tag, String value) {
    lines.append(tag).append("  - ").append(oneLine(value)).append("\r\n");
  }

  private static String oneLine(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String name(CslName name) {
    return switch (name) {
      case CslName.Literal(String text) -> text;
      case CslName.Personal(String family, String given) -> family + ", " + given;
    };
  }

  /**
   * Four parts with a slash between each: year, month, day and what else there is to say about the
   * date, which is {@code ca.} here. What is not known is empty.
   */
  private static String date(EdtfDate date) {
    var known = DateParts.known(date);
    return known.getFirst()
        + "/"
        + part(known, 1)
        + "/"
        + part(known, 2)
        + "/"
        + (DateParts.isDoubtful(date) ? "ca." : "");
  }

  private static String part(List<Integer> known, int index) {
    return index < known.size() ? String.format(Locale.ROOT, "%02d", known.get(index)) : "";
  }
}
