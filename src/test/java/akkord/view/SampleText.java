package akkord.view;

import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;
import akkord.model.Block;
import akkord.model.Body;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Evidence;
import akkord.model.Inline;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Located;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.SafeUrl;
import akkord.model.Slug;
import akkord.model.TaggedText;
import akkord.model.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Short ways to the values of the sample site. */
final class SampleText {

  static final LanguageTag DE = new LanguageTag("de");
  static final LanguageTag EN = new LanguageTag("en");
  static final SourcePath FILE = new SourcePath("content/sample.yaml");

  private SampleText() {}

  static EntryId id(Collection collection, String name) {
    return new EntryId(collection, new Slug(name));
  }

  static SourcePath file(String name) {
    return new SourcePath("content/" + name);
  }

  static <T> Located<T> at(T value) {
    return new Located<>(value, Location.startOf(FILE));
  }

  static <T> Located<T> at(int line, T value) {
    return new Located<>(value, place(line));
  }

  static Location place(int line) {
    return Location.at(FILE, new Position(line, 5));
  }

  static LocalizedText both(String de, String en) {
    var texts = new LinkedHashMap<LanguageTag, String>();
    texts.put(DE, de);
    texts.put(EN, en);
    return LocalizedText.of(texts);
  }

  static Evidence evidence(int line, String source, TaggedText quote) {
    return new Evidence(
        at(line, id(Collection.SOURCES, source)),
        Optional.of("p. 3"),
        Optional.of(quote),
        Evidence.Stance.SUPPORTS,
        place(line));
  }

  static TaggedText tagged(String language, String text) {
    return new TaggedText(new LanguageTag(language), text);
  }

  static Texts texts(String name, String de, String en) {
    var texts = new LinkedHashMap<LanguageTag, Prose>();
    texts.put(DE, prose(name + "/de.md", de, body()));
    texts.put(EN, prose(name + "/en.md", en, body()));
    return new Texts(texts);
  }

  /** Texts of which the English one is a translation, and every part of it stale. */
  static Texts stale(String name, String de, String en) {
    var texts = new LinkedHashMap<LanguageTag, Prose>();
    texts.put(DE, prose(name + "/de.md", de, body()));
    texts.put(EN, translation(prose(name + "/en.md", en, body())));
    return new Texts(texts);
  }

  private static Prose translation(Prose text) {
    var stamp = at("v1-0000000000-0000000000-0000000000-0000000000");
    var none = Optional.<String>empty();
    return new Prose(
        text.file(),
        text.title(),
        text.summary(),
        text.slug(),
        text.shortTitle(),
        Optional.of(new Translation(DE, Optional.of(stamp), none, none, false, false, place(5))),
        text.body());
  }

  static Texts german(String name, String de) {
    return new Texts(Map.of(DE, prose(name + "/de.md", de, body())));
  }

  private static Prose prose(String file, String title, Body body) {
    return new Prose(
        file(file),
        at(title),
        at(title + " <in> a sentence & a half."),
        Optional.empty(),
        Optional.of(title + " *"),
        Optional.empty(),
        body);
  }

  /** A text with a heading, references, citations, a table and a footnote. */
  private static Body body() {
    var p = Position.START;
    return new Body(
        List.of(
            paragraph(
                new Inline.Text(p, "Agreed "),
                new Inline.Reference(
                    place(20), id(Collection.ACTORS, "nasa"), Optional.empty(), List.of()),
                new Inline.Citations(
                    place(21), List.of(citation("ministry-page"), citation("press-release"))),
                new Inline.FootnoteReference(p, "n", 1, 1)),
            new Block.Heading(p, 2, "parties", List.of(new Inline.Text(p, "Heading"))),
            paragraph(
                new Inline.AddressLink(
                    place(22),
                    new SafeUrl("https://example.net/?a=1&b=2"),
                    List.of(new Inline.Text(p, "elsewhere"))),
                new Inline.Citations(place(23), List.of(citation("ministry-page")))),
            table()),
        List.of(new Body.Footnote("n", 1, List.of(paragraph(new Inline.Text(p, "Note."))))));
  }

  private static Block.Paragraph paragraph(Inline... content) {
    return new Block.Paragraph(Position.START, List.of(content));
  }

  private static Block.Table table() {
    var p = Position.START;
    List<List<Inline>> cells = List.of(List.of(new Inline.Text(p, "cell")));
    return new Block.Table(
        p, List.of(Block.Alignment.END), new Block.Row(p, cells), List.of(new Block.Row(p, cells)));
  }

  private static Inline.Citation citation(String source) {
    return new Inline.Citation(at(id(Collection.SOURCES, source)), Optional.of("p. 7"));
  }
}
