package akkord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.data.DerivedType;
import akkord.data.EitherType;
import akkord.data.LanguageMapType;
import akkord.data.LanguageMapType.Coverage;
import akkord.data.ListType;
import akkord.data.ObjectType;
import akkord.data.ScalarType;
import akkord.data.ValueType;
import akkord.model.Collection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the declarations say of every key whose text has a form for each language. */
class LanguageFieldsTest {

  @Test
  void eachTextNeedsAllLanguagesAndSentencesDiffer() {
    assertEquals(
        List.of(
            "actor.acronym: all",
            "actor.name: all",
            "agreement.changes.note: all, sentences",
            "agreement.commitments.text: all, sentences",
            "agreement.dates.announced.place: all",
            "agreement.dates.ended.place: all",
            "agreement.dates.in_force.place: all",
            "agreement.dates.launched.place: all",
            "agreement.dates.signed.place: all",
            "agreement.discrepancies.positions.says: all, sentences",
            "agreement.discrepancies.resolution: all, sentences",
            "agreement.discrepancies.topic: all, sentences",
            "agreement.funding.conversion.rate_source: all",
            "agreement.funding.from: all",
            "agreement.funding.note: all, sentences",
            "briefing.based_on: all",
            "briefing.changes.note: all, sentences",
            "page.changes.note: all, sentences",
            "site.publisher: all",
            "site.tagline: all, sentences",
            "site.title: all",
            "source.note: all, sentences",
            "source.publisher: all",
            "source.title_translated: all",
            "term.also: some",
            "term.avoid: some",
            "term.definition: all, sentences",
            "term.name: all"),
        Stream.concat(
                found("site", SiteFields.FIELDS).filter(text -> !text.contains(".segments.")),
                Arrays.stream(Collection.values())
                    .flatMap(each -> found(each.entryWord(), EntryTypes.fields(each))))
            .sorted()
            .toList());
  }

  private static Stream<String> found(String path, ValueType<?> type) {
    if (type.equals(FieldTypes.SENTENCES)) {
      return found(path, FieldTypes.LOCALIZED).map(text -> text + ", sentences");
    }
    return switch (type) {
      case ScalarType<?> _ -> Stream.of();
      case ListType<?> list -> found(path, list.item());
      case ObjectType<?> object ->
          object.fields().stream().flatMap(field -> found(path + "." + field.key(), field.type()));
      case LanguageMapType<?> map ->
          Stream.of(path + ": " + (map.coverage() == Coverage.ALL ? "all" : "some"));
      case EitherType<?> either ->
          Stream.concat(found(path, either.single()), found(path, either.mapping()));
      case DerivedType<?, ?> derived -> found(path, derived.base());
    };
  }
}
