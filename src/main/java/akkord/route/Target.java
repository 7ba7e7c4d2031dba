package akkord.route;

import akkord.model.Chapter;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Overview;
import java.util.Optional;

/** Something that has an address of its own in the site. */
public sealed interface Target {

  /** Something that people read, made through a template. */
  sealed interface Page extends Target {}

  /** Something that machines read. */
  sealed interface Data extends Target {}

  /** The page at the site's top that lets readers choose a language. */
  record Entrance() implements Page {}

  /** The first page of a language. */
  record Home(LanguageTag language) implements Page {}

  /**
   * A page of a collection's list.
   *
   * @param number from 1
   */
  record ListPage(Collection collection, LanguageTag language, int number) implements Page {}

  /**
   * A page of the list of those agreements that meet a condition.
   *
   * @param number from 1
   */
  record FilteredList(Filter filter, LanguageTag language, int number) implements Page {}

  /** An entry's page for readers of a language, whether or not it has a text in that language. */
  record EntryPage(EntryId entry, LanguageTag language) implements Page {

    // Records do the same by themselves, for more: these are asked for by every link of a page.

    @Override
    public boolean equals(Object other) {
      return other instanceof EntryPage page
          && entry.equals(page.entry)
          && language.equals(page.language);
    }

    @Override
    public int hashCode() {
      return 31 * entry.hashCode() + language.hashCode();
    }
  }

  /**
   * An entry's text in two languages beside each other, for readers of the first.
   *
   * @param other the second language
   */
  record SideBySide(EntryId entry, LanguageTag language, LanguageTag other) implements Page {}

  /** A page that shows the whole site from one side. */
  record OverviewPage(Overview overview, LanguageTag language) implements Page {}

  /**
   * A page of the handbook for editors.
   *
   * @param chapter any but the first, which is the overview that leads to the others
   */
  record ChapterPage(Chapter chapter, LanguageTag language) implements Page {}

  /** An entry's permanent address, which names no language. */
  record Permalink(EntryId entry) implements Page {

    @Override
    public boolean equals(Object other) {
      return other instanceof Permalink link && entry.equals(link.entry);
    }

    /** Another one than that of the entry, which is a question as well. */
    @Override
    public int hashCode() {
      return 37 * entry.hashCode();
    }
  }

  /**
   * The page in place of that of an entry which is left out because it is being revised.
   *
   * @param language for whose readers; without one, at the permanent address
   */
  record InRevision(EntryId entry, Optional<LanguageTag> language) implements Page {}

  /** The page for addresses that don't exist. */
  record NotFound() implements Page {}

  /**
   * A feed of a language.
   *
   * @param domain the domain whose entries it has; without one, all
   */
  record Feed(FeedFormat format, LanguageTag language, Optional<EntryId> domain) implements Data {}

  /** A format of feeds. */
  enum FeedFormat {
    ATOM,
    JSON_FEED
  }

  /** What a page tells, as JSON beside it. */
  record Twin(Page page) implements Data {}

  /** How to cite an entry's page, or a source, in a format that reference software reads. */
  record CitationFile(EntryId entry, LanguageTag language, CitationFormat format) implements Data {}

  /** A format of bibliographic data. */
  enum CitationFormat {
    BIBTEX,
    RIS,
    CSL_JSON
  }

  /** Many entries in one file. */
  record Dataset(DataFile file) implements Data {}

  /** A file below {@code data/} that holds many entries. */
  enum DataFile {
    AGREEMENTS_JSON("agreements.json"),
    AGREEMENTS_CSV("agreements.csv"),
    SOURCES_JSON("sources.json"),
    SOURCES_CSV("sources.csv"),
    SOURCES_CSL("sources.csl.json"),
    SOURCES_BIBTEX("sources.bib"),
    SOURCES_RIS("sources.ris"),
    GRAPH("graph.jsonld");

    private final String fileName;

    DataFile(String fileName) {
      this.fileName = fileName;
    }

    /** Its name below {@code data/}. */
    public String fileName() {
      return fileName;
    }
  }

  /** The JSON Schema of a kind of file that editors write. */
  record Schema(WrittenFile kind) implements Data {}

  /** A kind of file that editors write. */
  sealed interface WrittenFile {

    /** What it is called in addresses. */
    String word();
  }

  /** The facts of an entry of a collection. */
  record FactsOf(Collection collection) implements WrittenFile {
    @Override
    public String word() {
      return collection.entryWord();
    }
  }

  /** The head of a Markdown file. */
  record FrontMatter() implements WrittenFile {
    @Override
    public String word() {
      return "front-matter";
    }
  }

  /** The site's settings. */
  record Settings() implements WrittenFile {
    @Override
    public String word() {
      return "site";
    }
  }

  /** What each file of the site was made from, and its check sum. */
  record Manifest() implements Data {}

  /**
   * The script through which the search page reaches the index; the rest of the index stands beside
   * it. Planned once the index has been made.
   */
  record SearchIndex() implements Data {}

  /** The list of all pages for search engines, or of its parts where there are too many pages. */
  record Sitemap() implements Data {}

  /**
   * A part of the list of all pages.
   *
   * @param number from 1
   */
  record SitemapPart(int number) implements Data {}

  /** What search engines may fetch. */
  record Robots() implements Data {}

  /** The file that keeps GitHub Pages from running Jekyll. */
  record NoJekyll() implements Data {}

  /** The picture that others show where they link to an entry's page. */
  record Preview(EntryId entry, LanguageTag language) implements Target {}

  /**
   * A file of {@code static/}.
   *
   * @param name its path below that folder
   */
  record Asset(String name) implements Target {}
}
