package akkord.content;

import akkord.content.KeyTable.Presence;
import akkord.data.DerivedType;
import akkord.data.EitherType;
import akkord.data.Field;
import akkord.data.Kinds;
import akkord.data.LanguageMapType;
import akkord.data.ListType;
import akkord.data.ObjectType;
import akkord.data.ScalarForm;
import akkord.data.ScalarType;
import akkord.data.ValueType;
import akkord.model.Collection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The keys that editors write, from the declarations by which they are read: one table for the file
 * itself, then one for each mapping in it, in the order of first mention and each once.
 */
public final class Keys {

  private final LinkedHashMap<String, ObjectType<?>> found = new LinkedHashMap<>();

  private Keys() {}

  /** The keys of a collection's entries. */
  public static List<KeyTable> of(Collection collection) {
    return tables(EntryTypes.fields(collection));
  }

  /** The keys at the head of a Markdown file. */
  public static List<KeyTable> frontMatter() {
    return tables(FrontMatterFields.FIELDS);
  }

  /** The keys of {@code site.yaml}. */
  public static List<KeyTable> settings() {
    return tables(SiteFields.FIELDS);
  }

  private static List<KeyTable> tables(ObjectType<?> file) {
    var keys = new Keys();
    keys.found.put(file.name(), file);
    var tables = new ArrayList<KeyTable>();
    while (tables.size() < keys.found.size()) {
      var next = keys.found.values().stream().skip(tables.size()).findFirst().orElseThrow();
      tables.add(new KeyTable(next.name(), next.fields().stream().map(keys::key).toList()));
    }
    return tables;
  }

  private KeyTable.Key key(Field<?> field) {
    var mapping = mapping(field.type());
    mapping.ifPresent(type -> found.putIfAbsent(type.name(), type));
    var words = words(field.type());
    return new KeyTable.Key(
        field.key(),
        field instanceof Field.Required ? Presence.REQUIRED : Presence.ALLOWED,
        Kinds.of(field.type()),
        field.doc(),
        words.map(ScalarForm.OneOf::group),
        words.map(ScalarForm.OneOf::words).orElse(List.of()),
        mapping.map(ObjectType::name));
  }

  private static Optional<ObjectType<?>> mapping(ValueType<?> type) {
    return switch (type) {
      case ObjectType<?> object -> Optional.of(object);
      case ListType<?> list -> mapping(list.item());
      case DerivedType<?, ?> derived -> mapping(derived.base());
      case EitherType<?> either -> mapping(either.mapping());
      case ScalarType<?> _, LanguageMapType<?> _ -> Optional.empty();
    };
  }

  private static Optional<ScalarForm.OneOf> words(ValueType<?> type) {
    return switch (type) {
      case ScalarType<?> scalar ->
          scalar.form() instanceof ScalarForm.OneOf words ? Optional.of(words) : Optional.empty();
      case ListType<?> list -> words(list.item());
      case DerivedType<?, ?> derived -> words(derived.base());
      case EitherType<?> _, ObjectType<?> _, LanguageMapType<?> _ -> Optional.empty();
    };
  }
}
