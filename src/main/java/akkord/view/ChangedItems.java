package akkord.view;

import akkord.model.LanguageTag;
import akkord.model.TaggedText;
import akkord.model.TextState;
import akkord.model.TextState.ChangedSection;
import akkord.model.TextState.Part;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names the changed parts of an original as readers of a translation need them. What is gone from
 * both texts needs no word.
 *
 * @param words those of the page's language
 * @param translation the language of the translation
 * @param original the language of its original
 */
record ChangedItems(Words words, LanguageTag translation, LanguageTag original) {

  List<ChangedItem> of(TextState state) {
    return state.changed().stream().flatMap(part -> item(part).stream()).toList();
  }

  private Optional<ChangedItem> item(ChangedSection part) {
    return name(part)
        .map(name -> new ChangedItem(href(part), name, remark(part), part.size().name()));
  }

  private Optional<Phrase> name(ChangedSection part) {
    return switch (part.part()) {
      case HEAD -> Optional.of(Phrase.of(words.of("changed.head")));
      case OPENING -> Optional.of(Phrase.of(words.of("changed.opening")));
      case SECTION, GONE ->
          part.title()
              .map(title -> phrase(title, translation))
              .or(() -> part.original().map(title -> phrase(title, original)));
    };
  }

  private Phrase phrase(String title, LanguageTag language) {
    return Phrase.of(new TaggedText(language, title), words.language());
  }

  private static @Nullable Href href(ChangedSection part) {
    return switch (part.part()) {
      case HEAD -> null; // stands right above
      case OPENING -> Href.InSite.anchor(Anchors.TEXT);
      case SECTION, GONE -> part.anchor().map(Href.InSite::anchor).orElse(null);
    };
  }

  private @Nullable String remark(ChangedSection part) {
    if (part.part() == Part.GONE) {
      return words.of("changed.gone");
    }
    boolean isMissing = part.part() == Part.SECTION && part.title().isEmpty();
    return isMissing ? words.of("changed.only-original") : null;
  }
}
