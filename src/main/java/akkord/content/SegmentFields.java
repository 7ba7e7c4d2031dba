package akkord.content;

import static akkord.data.Field.allowed;

import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.ValueType;
import akkord.model.Chapter;
import akkord.model.Collection;
import akkord.model.Facet;
import akkord.model.LocalizedText;
import akkord.model.Overview;
import akkord.model.Slug;
import akkord.model.Word;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The address segments of collections, overviews, facets and chapters of the handbook. */
final class SegmentFields {

  private static final List<Field.Allowed<LocalizedText>> ALL =
      names().map(SegmentFields::segment).toList();

  static final ValueType<Map<String, LocalizedText>> SEGMENTS =
      new ObjectType<>("segments", List.copyOf(ALL), SegmentFields::segments);

  private SegmentFields() {}

  private static Stream<String> names() {
    return Stream.of(
            Arrays.stream(Collection.values()).map(Collection::folder),
            Arrays.stream(Overview.values()).map(Word::of),
            Arrays.stream(Facet.values()).map(Word::of),
            Arrays.stream(Chapter.values()).filter(c -> c != Chapter.START).map(Word::of))
        .flatMap(Function.identity())
        .distinct();
  }

  private static Field.Allowed<LocalizedText> segment(String name) {
    return allowed(
        name,
        FieldTypes.localized(FieldTypes.SLUG.map(Slug::value)),
        "What stands for these pages in an address, in each language; without this key, the key's own"
            + " word.");
  }

  private static Map<String, LocalizedText> segments(FieldValues values) {
    var segments = new LinkedHashMap<String, LocalizedText>();
    ALL.forEach(field -> values.get(field).ifPresent(text -> segments.put(field.key(), text)));
    return segments;
  }
}
