package akkord.citation;

import akkord.model.LanguageTag;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A CSL processor, citeproc-java, with the style of the APA: what our texts have to agree with. It
 * reads the items from the CSL-JSON that we write.
 */
final class CslEngine {

  /** No language: the style would put capitals into names and titles that are English. */
  private static final String NO_RECASING = "zxx";

  /** Where German usage differs from the style's, as {@code 0006-citation-texts.md} says. */
  private static final Map<String, String> GERMAN_USAGE =
      ordered(
          """
          <date-part name="month"/>
                <date-part name="day" prefix=" "/>\
          """,
          """
          <date-part name="day" suffix=". "/><date-part name="month"/>\
          """,
          """
          <date form="text" variable="accessed"/>\
          """,
          """
          <date form="text" variable="accessed" prefix="am "/>\
          """,
          """
          delimiter-precedes-last="always"\
          """,
          """
          delimiter-precedes-last="never"\
          """,
          """
          <locale xml:lang="de">\
          """,
          """
          <locale xml:lang="de"><date form="text"><date-part name="day" suffix=". "/>\
          <date-part name="month" suffix=" "/><date-part name="year"/></date>\
          """);

  private final Works works = new Works();
  private final CSL csl;

  private CslEngine(String style, String locale) throws IOException {
    csl = new CSL(works, style, locale);
    csl.setOutputFormat("html");
  }

  /** The processor for readers of German or of English. */
  static CslEngine in(LanguageTag language) throws IOException {
    return switch (language.value()) {
      case "de" -> new CslEngine(germanStyle(), "de-DE");
      case "en" -> new CslEngine(style(), "en-US");
      default -> throw new IllegalArgumentException("no words for " + language);
    };
  }

  /** The one work that the processor is asked about. */
  private static final class Works implements ItemDataProvider {
    private CSLItemData work = new CSLItemData();

    @Override
    public CSLItemData retrieveItem(String id) {
      return work;
    }

    @Override
    public Collection<String> getIds() {
      return List.of(work.getId());
    }
  }

  private static Map<String, String> ordered(String... pairs) {
    var map = new LinkedHashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** The reference of an item, italics between {@code <i>} and {@code </i>}. */
  String reference(CslItem item) throws IOException {
    works.work = read(CslJson.write(List.of(item)));
    csl.reset();
    csl.registerCitationItems(item.id());
    var entry = Jsoup.parseBodyFragment(csl.makeBibliography().getEntries()[0]);
    return Objects.requireNonNull(entry.selectFirst("div.csl-entry")).childNodes().stream()
        .map(CslEngine::marked)
        .collect(Collectors.joining());
  }

  private static String marked(Node node) {
    return node instanceof TextNode text
        ? text.getWholeText()
        : "<i>" + ((Element) node).wholeText() + "</i>";
  }

  private static CSLItemData read(String json) throws IOException {
    var item = new LinkedHashMap<>(items(json).getFirst());
    item.put("language", NO_RECASING);
    return CSLItemData.fromJson(item);
  }

  /** The objects of a CSL-JSON array as the processor's own reader has them. */
  @SuppressWarnings("unchecked") // the reader has no types for what it reads
  static List<Map<String, Object>> items(String json) throws IOException {
    var lexer = new JsonLexer(new StringReader(json));
    return (List<Map<String, Object>>) (List<?>) new JsonParser(lexer).parseArray();
  }

  private static String style() throws IOException {
    try (var file = CslEngine.class.getResourceAsStream("/apa.csl")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String germanStyle() throws IOException {
    String style = style();
    for (var usage : GERMAN_USAGE.entrySet()) {
      if (!style.contains(usage.getKey())) {
        throw new IOException("the style no longer has " + usage.getKey());
      }
      style = style.replace(usage.getKey(), usage.getValue());
    }
    return style;
  }
}
