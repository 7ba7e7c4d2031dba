package akkord.linkeddata;

import akkord.model.Actor;
import akkord.model.EdtfDate;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.model.Source;
import akkord.model.TaggedText;
import akkord.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How texts, dates and references are written, which differs between a page and the graph. */
sealed interface Wording {

  /** A text in the site's languages. */
  Object text(LocalizedText text);

  /** The versions of a text that are written. */
  List<Said> said(LocalizedText text);

  /** Texts in whatever languages; none for none. */
  Optional<Object> texts(List<Said> texts);

  /** What an entry is called. */
  Object name(Entry entry);

  /** A date as precise as it is known. */
  Optional<Object> date(EdtfDate date);

  /** A reference to what an entry tells of. */
  Map<String, Object> reference(EntryId entry);

  /**
   * A text and its language.
   *
   * @param language a language tag, or {@code @none} for a text in no language of its own
   */
  record Said(String language, String text) {
    static Said of(TaggedText text) {
      return new Said(text.language().value(), text.text());
    }
  }

  /**
   * In a page: plain texts in its language, and references with their names. A date in doubt is
   * left out, for the dates of ISO 8601 know no doubt.
   *
   * @param language the page's language
   */
  record InPage(Site site, Identifiers names, LanguageTag language) implements Wording {

    @Override
    public Object text(LocalizedText text) {
      return text.in(language).text();
    }

    @Override
    public List<Said> said(LocalizedText text) {
      return List.of(Said.of(text.in(language)));
    }

    @Override
    public Optional<Object> texts(List<Said> texts) {
      var plain = texts.stream().map(Said::text).distinct().toList();
      return switch (plain.size()) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of(plain.getFirst());
        default -> Optional.of(plain);
      };
    }

    @Override
    public Object name(Entry entry) {
      return switch (entry) {
        case ProseEntry withTexts -> withTexts.texts().nearest(language).title().value();
        case Actor actor -> text(actor.name());
        case Source source -> source.title().text();
        case Term term -> text(term.name());
      };
    }

    @Override
    public Optional<Object> date(EdtfDate date) {
      return date.qualifier() == EdtfDate.Qualifier.NONE
          ? Optional.of(date.toString())
          : Optional.empty();
    }

    @Override
    public Map<String, Object> reference(EntryId entry) {
      var reference = new LinkedHashMap<String, Object>();
      reference.put("@id", names.of(entry));
      site.find(entry).ifPresent(found -> reference.put("name", name(found)));
      return reference;
    }
  }

  /**
   * In the graph: texts by language, dates in doubt as EDTF, and references that are nothing else.
   */
  record InGraph(Identifiers names) implements Wording {

    private static final String NO_LANGUAGE = "@none";
    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    @Override
    public List<Said> said(LocalizedText text) {
      return switch (text) {
        case LocalizedText.Uniform(String uniform) -> List.of(new Said(NO_LANGUAGE, uniform));
        case LocalizedText.PerLanguage(var texts) ->
            texts.entrySet().stream()
                .map(each -> new Said(each.getKey().value(), each.getValue()))
                .toList();
      };
    }

    @Override
    public Object text(LocalizedText text) {
      return byLanguage(said(text));
    }

    @Override
    public Optional<Object> texts(List<Said> texts) {
      return texts.isEmpty() ? Optional.empty() : Optional.of(byLanguage(texts));
    }

    /** A text alone, or the list of several, under each language. */
    private static Map<String, Object> byLanguage(List<Said> texts) {
      var all = new LinkedHashMap<String, List<String>>();
      texts.forEach(
          each -> all.computeIfAbsent(each.language(), _ -> new ArrayList<>()).add(each.text()));
      var byLanguage = new LinkedHashMap<String, Object>();
      all.forEach(
          (language, said) -> byLanguage.put(language, said.size() == 1 ? said.getFirst() : said));
      return byLanguage;
    }

    @Override
    public Object name(Entry entry) {
      return switch (entry) {
        case ProseEntry withTexts ->
            byLanguage(
                withTexts.texts().byLanguage().entrySet().stream()
                    .map(text -> new Said(text.getKey().value(), text.getValue().title().value()))
                    .toList());
        case Actor actor -> text(actor.name());
        case Source source -> byLanguage(List.of(Said.of(source.title())));
        case Term term -> text(term.name());
      };
    }

    @Override
    public Optional<Object> date(EdtfDate date) {
      return Optional.of(
          date.qualifier() == EdtfDate.Qualifier.NONE
              ? date.toString()
              : Node.of(EDTF).with("@value", date.toString()).json());
    }

    @Override
    public Map<String, Object> reference(EntryId entry) {
      return Map.of("@id", names.of(entry));
    }
  }
}
