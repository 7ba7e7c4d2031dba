package akkord.ground;

import akkord.location.SourcePath;
import akkord.model.Briefing;
import akkord.model.Checksum;
import akkord.model.Entry;
import akkord.model.Located;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.Texts;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be said of entries, but for the bodies of their texts: the check sums of the files
 * that hold their facts, the heads of their texts, and what linking has added.
 *
 * @param files the check sums of all files of the content
 */
record EntryAnswers(Map<SourcePath, Checksum> files) {

  byte[] head(Entry entry) {
    var answer = new Answer().text(entry.id()).text(entry.file());
    switch (entry) {
      case ProseEntry withTexts -> put(withTexts, answer);
      default -> answer.optional(sum(entry.file()));
    }
    return answer.toBytes();
  }

  /** Where a text holds facts as well, its head can't be told from its body. */
  private void put(ProseEntry entry, Answer answer) {
    Texts texts = entry.texts();
    boolean hasFactsOfItsOwn = texts.files().noneMatch(entry.file()::equals);
    if (hasFactsOfItsOwn) {
      answer.optional(sum(entry.file()));
    } else {
      texts.files().forEach(file -> answer.optional(sum(file)));
    }
    texts.byLanguage().forEach((language, prose) -> put(prose, answer.text(language)));
    if (entry instanceof Briefing briefing) {
      answer.number(briefing.domains().size());
      briefing.domains().forEach(domain -> answer.text(domain.value()).place(domain.at()));
    }
  }

  private static void put(Prose prose, Answer answer) {
    answer.text(prose.file());
    put(prose.title(), answer);
    put(prose.summary(), answer);
    answer.optional(prose.slug().map(Located::value)).optional(prose.shortTitle());
    answer.number(prose.translation().isPresent() ? 1 : 0);
    prose.translation().ifPresent(translation -> put(translation, answer));
  }

  private static void put(Located<String> text, Answer answer) {
    answer.text(text.value()).place(text.at());
  }

  private static void put(Prose.Translation translation, Answer answer) {
    answer
        .text(translation.of())
        .optional(translation.stamp().map(Located::value))
        .optional(translation.by())
        .optional(translation.reviewedBy())
        .number(translation.machine() ? 1 : 0)
        .number(translation.looseParity() ? 1 : 0)
        .place(translation.at());
  }

  /** The bytes of a text's file. */
  byte[] file(SourcePath file) {
    return new Answer().optional(sum(file)).toBytes();
  }

  private Optional<Checksum> sum(SourcePath file) {
    return Optional.ofNullable(files.get(file));
  }
}
