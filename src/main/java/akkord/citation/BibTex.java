package akkord.citation;

import akkord.model.EdtfDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes items as BibTeX in UTF-8, for classic BibTeX as for biblatex: the date stands there in
 * both their forms, and each reads its own.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">biblatex, for its types, fields and languages</a>
 */
public final class BibTex {

  /** What the fields are called that differ between types of entry. */
  private record Form(String type, String container, String publisher) {}

  private static final Form ARTICLE = new Form("article", "journal", "publisher");
  private static final Form ONLINE = new Form("online", "titleaddon", "organization");
  private static final Form REPORT = new Form("techreport", "series", "institution");
  private static final Form BOOK = new Form("book", "series", "publisher");
  private static final Form OTHER = new Form("misc", "titleaddon", "howpublished");

  /** Languages as babel calls them. */
  private static final Map<String, String> BABEL =
      Map.of(
          "de", "ngerman",
          "en", "english",
          "es", "spanish",
          "fr", "french",
          "it", "italian",
          "ja", "japanese",
          "ko", "korean",
          "zh", "chinese");

  private BibTex() {}

  /** The entries of these items, in this order. */
  public static String write(List<CslItem> items) {
    return items.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(CslItem item) {
    Form form = formOf(item.type());
    var lines = new ArrayList<String>();
    fields(item, form).forEach((name, value) -> lines.add("  " + name + " = " + value));
    var start = "@" + form.type() + "{" + item.id() + ",\n";
    return start + String.join(",\n", lines) + "\n}\n";
  }

  private static Form formOf(String type) {
    if (CslTypes.isSerial(type)) {
      return ARTICLE;
    }
    if (CslTypes.isOnTheWeb(type)) {
      return ONLINE;
    }
    return switch (type) {
      case "report" -> REPORT;
      case "book" -> BOOK;
      default -> OTHER;
    };
  }

  private static Map<String, String> fields(CslItem item, Form form) {
    var fields = new LinkedHashMap<String, String>();
    if (!item.authors().isEmpty()) {
      var names = item.authors().stream().map(BibTex::name);
      fields.put("author", names.collect(Collectors.joining(" and ", "{", "}")));
    }
    fields.put("title", kept(item.title().text()));
    add(fields, form.container(), item.containerTitle().map(BibTex::kept));
    add(fields, form.publisher(), item.publisher().map(BibTex::kept));
    item.issued().ifPresent(date -> addDate(fields, date));
    add(fields, "number", item.number().map(BibTex::braced));
    add(fields, "doi", item.doi().map(BibTex::verbatim));
    add(fields, "url", item.url().map(url -> verbatim(url.value())));
    add(fields, "urldate", item.accessed().map(date -> "{" + date + "}"));
    add(fields, "note", item.note().map(BibTex::braced));
    var babel = Optional.ofNullable(BABEL.get(item.language().locale().getLanguage()));
    add(fields, "langid", babel.map(name -> "{" + name + "}"));
    return fields;
  }

  private static void add(Map<String, String> fields, String name, Optional<String> value) {
    value.ifPresent(present -> fields.put(name, present));
  }

  /** A body's name is braced, or BibTeX would look for the first name and for {@code and} in it. */
  private static String name(CslName name) {
    return switch (name) {
      case CslName.Literal(String text) -> braced(text);
      case CslName.Personal(String family, String given) -> braced(family) + ", " + braced(given);
    };
  }

  /**
   * {@code year} and {@code month} for BibTeX, {@code date} in EDTF for biblatex, which prefers it
   * to the others.
   */
  private static void addDate(Map<String, String> fields, EdtfDate date) {
    String year = String.valueOf(date.first().getYear());
    fields.put("year", DateParts.isDoubtful(date) ? "{ca. " + year + "}" : "{" + year + "}");
    add(fields, "month", DateParts.month(date).map(BibTex::macro));
    fields.put("date", "{" + date + "}");
  }

  /** One of the month macros that every BibTeX style defines, such as {@code apr}. */
  private static String macro(int month) {
    String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return name.substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** A text whose capitals no style may change. */
  private static String kept(String text) {
    return "{" + braced(text) + "}";
  }

  private static String braced(String text) {
    return "{" + TexText.escaped(text) + "}";
  }

  /** An address or DOI, which is taken as it stands; only a brace could end it. */
  private static String verbatim(String text) {
    return "{" + text.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C") + "}";
  }
}
