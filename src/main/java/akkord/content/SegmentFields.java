package akkord.content;

import static akkord.data.Field.allowed;

import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.ValueType;
import akkord.model.Collection;
import akkord.model.LocalizedText;
import akkord.model.Slug;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The address segment of each collection. */
final class SegmentFields {

  private static final Map<Collection, Field.Allowed<LocalizedText>> ALL = all();

  static final ValueType<Map<Collection, LocalizedText>> SEGMENTS =
      new ObjectType<>("segments", List.copyOf(ALL.values()), SegmentFields::segments);

  private SegmentFields() {}

  private static Map<Collection, Field.Allowed<LocalizedText>> all() {
    var all = new EnumMap<Collection, Field.Allowed<LocalizedText>>(Collection.class);
    Arrays.stream(Collection.values()).forEach(c -> all.put(c, segment(c)));
    return Collections.unmodifiableMap(all);
  }

  private static Field.Allowed<LocalizedText> segment(Collection collection) {
    return allowed(
        collection.folder(),
        FieldTypes.localized(FieldTypes.SLUG.map(Slug::value)),
        "The part of an address that names the collection " + collection.folder() + ".");
  }

  private static Map<Collection, LocalizedText> segments(FieldValues values) {
    var segments = new EnumMap<Collection, LocalizedText>(Collection.class);
    ALL.forEach(
        (collection, field) -> values.get(field).ifPresent(text -> segments.put(collection, text)));
    return segments;
  }
}
