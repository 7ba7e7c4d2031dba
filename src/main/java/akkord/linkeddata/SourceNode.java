package akkord.linkeddata;

import akkord.model.Access;
import akkord.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes a source.
 *
 * @param around what it has in common with other entries
 */
record SourceNode(EntryNodes around, Source source) {

  /**
   * What schema.org calls the item types of CSL; treaties and laws among sources are texts here.
   */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article", "Article"),
          Map.entry("article-journal", "ScholarlyArticle"),
          Map.entry("article-magazine", "Article"),
          Map.entry("article-newspaper", "NewsArticle"),
          Map.entry("book", "Book"),
          Map.entry("chapter", "Chapter"),
          Map.entry("collection", "Collection"),
          Map.entry("dataset", "Dataset"),
          Map.entry("manuscript", "Manuscript"),
          Map.entry("map", "Map"),
          Map.entry("motion_picture", "Movie"),
          Map.entry("paper-conference", "ScholarlyArticle"),
          Map.entry("periodical", "Periodical"),
          Map.entry("post", "SocialMediaPosting"),
          Map.entry("post-weblog", "BlogPosting"),
          Map.entry("report", "Report"),
          Map.entry("review", "Review"),
          Map.entry("review-book", "Review"),
          Map.entry("thesis", "Thesis"),
          Map.entry("webpage", "WebPage"));

  Node node() {
    var wording = around.wording();
    return around
        .start(TYPES.getOrDefault(source.type(), "CreativeWork"), source)
        .with("alternateName", source.titleTranslated().map(wording::text))
        .with("inLanguage", source.language().value())
        .with("author", source.authors().stream().map(Node::named).toList())
        .with("publisher", around.organisation(source.publisher()))
        .with("datePublished", wording.date(source.issued()))
        .with("identifier", source.number())
        .with("url", address())
        .with("sameAs", source.doi().map(doi -> "https://doi.org/" + doi))
        .with("archivedAt", copies())
        .with("isBasedOn", source.mirrorOf().map(original -> wording.reference(original.value())));
  }

  private Optional<String> address() {
    return access().filter(access -> !access.isGone()).map(access -> access.url().value());
  }

  private List<String> copies() {
    return access().stream()
        .flatMap(access -> access.copies().stream())
        .map(copy -> copy.url().value())
        .toList();
  }

  private Optional<Access> access() {
    return around.site().access(source);
  }
}
