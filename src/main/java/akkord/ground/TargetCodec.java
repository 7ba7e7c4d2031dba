package akkord.ground;

import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import akkord.model.Chapter;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Facet;
import akkord.model.LanguageTag;
import akkord.model.Overview;
import akkord.model.Slug;
import akkord.route.Filter;
import akkord.route.Target;
import akkord.route.Target.CitationFormat;
import akkord.route.Target.DataFile;
import akkord.route.Target.FeedFormat;
import java.io.IOException;
import java.util.Optional;

/** Writes targets as bytes, and what they consist of, and reads them back. */
final class TargetCodec {

  private final BinaryWriter out;

  TargetCodec(BinaryWriter out) {
    this.out = out;
  }

  void write(Target target) {
    switch (target) {
      case Target.Entrance() -> kind(0);
      case Target.Home(var language) -> kind(1).put(language);
      case Target.ListPage(var collection, var language, int number) ->
          kind(2).put(collection).put(language).put(number);
      case Target.FilteredList(var filter, var language, int number) ->
          kind(3).put(filter).put(language).put(number);
      case Target.EntryPage(var entry, var language) -> kind(4).put(entry).put(language);
      case Target.SideBySide(var entry, var language, var other) ->
          kind(5).put(entry).put(language).put(other);
      case Target.OverviewPage(var overview, var language) -> kind(6).put(overview).put(language);
      case Target.ChapterPage(var chapter, var language) -> kind(7).put(chapter).put(language);
      case Target.Permalink(var entry) -> kind(8).put(entry);
      case Target.InRevision(var entry, var language) ->
          kind(9).put(entry).put(language.map(LanguageTag::value));
      case Target.NotFound() -> kind(10);
      case Target.Feed(var format, var language, var domain) ->
          kind(11).put(format).put(language).putEntry(domain);
      case Target.Twin(var page) -> kind(12).write(page);
      case Target.CitationFile(var entry, var language, var format) ->
          kind(13).put(entry).put(language).put(format);
      case Target.Dataset(var file) -> kind(14).put(file);
      case Target.Schema(Target.FactsOf(var collection)) -> kind(15).put(collection);
      case Target.Schema(Target.FrontMatter()) -> kind(16);
      case Target.Schema(Target.Settings()) -> kind(17);
      case Target.Manifest() -> kind(18);
      case Target.SearchIndex() -> kind(19);
      case Target.Sitemap() -> kind(20);
      case Target.Robots() -> kind(21);
      case Target.NoJekyll() -> kind(22);
      case Target.Preview(var entry, var language) -> kind(23).put(entry).put(language);
      case Target.Asset(var name) -> kind(24).put(name);
      case Target.SitemapPart(int number) -> kind(25).put(number);
    }
  }

  static Target read(BinaryReader in) throws IOException {
    int kind = in.octet();
    return switch (kind) {
      case 0 -> new Target.Entrance();
      case 1 -> new Target.Home(language(in));
      case 2 -> new Target.ListPage(collection(in), language(in), number(in));
      case 3 -> new Target.FilteredList(filter(in), language(in), number(in));
      case 4 -> new Target.EntryPage(entry(in), language(in));
      case 5 -> new Target.SideBySide(entry(in), language(in), language(in));
      case 6 -> new Target.OverviewPage(constant(Overview.values(), in), language(in));
      case 7 -> new Target.ChapterPage(constant(Chapter.values(), in), language(in));
      case 8 -> new Target.Permalink(entry(in));
      case 9 -> new Target.InRevision(entry(in), text(in).map(LanguageTag::new));
      case 10 -> new Target.NotFound();
      case 11 ->
          new Target.Feed(constant(FeedFormat.values(), in), language(in), optionalEntry(in));
      case 12 -> new Target.Twin(page(in));
      case 13 ->
          new Target.CitationFile(entry(in), language(in), constant(CitationFormat.values(), in));
      case 14 -> new Target.Dataset(constant(DataFile.values(), in));
      case 15 -> new Target.Schema(new Target.FactsOf(collection(in)));
      case 16 -> new Target.Schema(new Target.FrontMatter());
      case 17 -> new Target.Schema(new Target.Settings());
      case 18 -> new Target.Manifest();
      case 19 -> new Target.SearchIndex();
      case 20 -> new Target.Sitemap();
      case 21 -> new Target.Robots();
      case 22 -> new Target.NoJekyll();
      case 23 -> new Target.Preview(entry(in), language(in));
      case 24 -> new Target.Asset(in.text());
      case 25 -> new Target.SitemapPart(number(in));
      default -> throw new IOException("an unknown target: " + kind);
    };
  }

  private static Target.Page page(BinaryReader in) throws IOException {
    if (read(in) instanceof Target.Page page) {
      return page;
    }
    throw new IOException("a twin of no page");
  }

  TargetCodec kind(int kind) {
    out.octet(kind);
    return this;
  }

  @SuppressWarnings("EnumOrdinal") // bytes are read by nobody but the program that wrote them
  TargetCodec put(Enum<?> constant) {
    out.octet(constant.ordinal());
    return this;
  }

  TargetCodec put(EntryId entry) {
    put(entry.collection());
    out.text(entry.name().value());
    return this;
  }

  TargetCodec put(LanguageTag language) {
    out.text(language.value());
    return this;
  }

  TargetCodec put(Filter filter) {
    put(filter.facet());
    out.text(filter.value());
    return this;
  }

  private TargetCodec put(int number) {
    out.number(number);
    return this;
  }

  TargetCodec put(String text) {
    out.text(text);
    return this;
  }

  private TargetCodec put(Optional<String> text) {
    out.octet(text.isPresent() ? 1 : 0);
    text.ifPresent(out::text);
    return this;
  }

  private void putEntry(Optional<EntryId> entry) {
    out.octet(entry.isPresent() ? 1 : 0);
    entry.ifPresent(this::put);
  }

  static EntryId entry(BinaryReader in) throws IOException {
    return new EntryId(collection(in), new Slug(in.text()));
  }

  static LanguageTag language(BinaryReader in) throws IOException {
    return new LanguageTag(in.text());
  }

  static Filter filter(BinaryReader in) throws IOException {
    return new Filter(constant(Facet.values(), in), in.text());
  }

  static Collection collection(BinaryReader in) throws IOException {
    return constant(Collection.values(), in);
  }

  private static int number(BinaryReader in) throws IOException {
    return Math.toIntExact(in.number());
  }

  private static Optional<String> text(BinaryReader in) throws IOException {
    return in.octet() == 0 ? Optional.empty() : Optional.of(in.text());
  }

  private static Optional<EntryId> optionalEntry(BinaryReader in) throws IOException {
    return in.octet() == 0 ? Optional.empty() : Optional.of(entry(in));
  }

  static <E> E constant(E[] constants, BinaryReader in) throws IOException {
    int ordinal = in.octet();
    if (ordinal >= constants.length) {
      throw new IOException("an unknown constant: " + ordinal);
    }
    return constants[ordinal];
  }
}
