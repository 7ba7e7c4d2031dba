package akkord.view;

import akkord.citation.Bibliography;
import akkord.citation.CitationText;
import akkord.citation.CslItem;
import akkord.citation.Run;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Source;
import akkord.route.Target;
import akkord.route.Target.CitationFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds how to cite an entry: in the languages of the site, each citing the page in that language.
 *
 * @param page the page that says so
 */
record CitationFormBuilder(PageScope page) {

  /** The citations of an entry; without any where it has no page to be cited. */
  CitationForms forms(Entry entry) {
    var texts = new ArrayList<CitationForms.Form>();
    for (var language : page.edition().settings().languages()) {
      item(entry, language).map(item -> form(item, language)).ifPresent(texts::add);
    }
    return new CitationForms(texts, files(entry));
  }

  private Optional<CslItem> item(Entry entry, LanguageTag language) {
    var edition = page.edition();
    return new Bibliography(edition.site(), edition.plan(), language).find(entry);
  }

  private CitationForms.Form form(CslItem item, LanguageTag language) {
    var pieces =
        CitationText.of(item, language).runs().stream().map(run -> piece(run, language)).toList();
    return new CitationForms.Form(language.value(), page.edition().names().own(language), pieces);
  }

  private static CitationForms.Piece piece(Run run, LanguageTag language) {
    return switch (run) {
      case Run.Plain(var text) -> new CitationForms.Piece(text, null, null, null);
      case Run.Container(var text) -> new CitationForms.Piece(text, null, "italic", null);
      case Run.Title(var title, var slant) -> {
        var phrase = Phrase.asWritten(title, language);
        String italic = slant == Run.Slant.ITALIC ? "italic" : null;
        yield new CitationForms.Piece(phrase.text(), phrase.lang(), italic, null);
      }
      case Run.Address(var url) ->
          new CitationForms.Piece(url.value(), null, null, new Href.Web(url));
    };
  }

  /** A source's files are the same for all readers. */
  private List<Link> files(Entry entry) {
    var edition = page.edition();
    var language =
        entry instanceof Source ? edition.settings().defaultLanguage() : edition.language();
    var files = new ArrayList<Link>();
    for (var format : CitationFormat.values()) {
      page.find(new Target.CitationFile(entry.id(), language, format))
          .map(href -> Link.of(href, page.words().name("citation-format", format)))
          .ifPresent(files::add);
    }
    return files;
  }
}
