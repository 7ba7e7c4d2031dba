package akkord.scaffold;

import akkord.data.DerivedType;
import akkord.data.EitherType;
import akkord.data.Field;
import akkord.data.FieldRule;
import akkord.data.LanguageMapType;
import akkord.data.LanguageMapType.Coverage;
import akkord.data.ListType;
import akkord.data.ObjectType;
import akkord.data.ScalarForm;
import akkord.data.ScalarType;
import akkord.data.Scalars;
import akkord.data.ValueType;
import akkord.scaffold.Question.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The keys that a new entry has by its declarations: those that are required, those that have a
 * value, and those that another one calls for.
 */
final class Outline {

  private final List<String> languages;
  private final Answers answers;
  private final Map<String, Integer> fewest;

  /**
   * For what is known of an entry.
   *
   * @param languages the site's languages
   * @param fewest how many items a list has at the least where its declaration doesn't say
   */
  Outline(List<String> languages, Answers answers, Map<String, Integer> fewest) {
    this.languages = List.copyOf(languages);
    this.answers = answers;
    this.fewest = Map.copyOf(fewest);
  }

  /** The keys of a mapping, whose own dotted key ends in a full stop or is empty. */
  List<Part> of(ObjectType<?> type, String prefix) {
    var parts = new ArrayList<Part>();
    for (Field<?> field : type.fields()) {
      if (isWanted(field, type, prefix)) {
        parts.add(part(field, field.type(), prefix + field.key()));
      }
    }
    return parts;
  }

  /** The keys that a mapping can have besides. */
  static List<Field<?>> others(ObjectType<?> type, List<Part> parts) {
    var used = parts.stream().map(Part::key).toList();
    return type.fields().stream()
        .<Field<?>>map(Function.identity())
        .filter(field -> !used.contains(field.key()))
        .toList();
  }

  private boolean isWanted(Field<?> field, ObjectType<?> type, String prefix) {
    return field instanceof Field.Required
        || answers.hasUnder(prefix + field.key())
        || fewest.containsKey(prefix + field.key())
        || type.rules().stream().anyMatch(rule -> calls(rule, field, type, prefix));
  }

  private boolean calls(FieldRule rule, Field<?> field, ObjectType<?> type, String prefix) {
    return switch (rule) {
      case FieldRule.Needs needs ->
          needs.other().equals(field) && isWanted(needs.key(), type, prefix);
      case FieldRule.Either either ->
          either.one().equals(field) && !answers.hasUnder(prefix + either.other().key());
      case FieldRule.NeedsWhen<?> when ->
          when.other().equals(field)
              && answers.one(prefix + when.key().key()).equals(Optional.of(when.word()));
    };
  }

  private Part part(Field<?> field, ValueType<?> type, String path) {
    return switch (base(type)) {
      case ScalarType<?> scalar ->
          leaf(field, new Question(path, field.doc(), type, scalar.form(), Count.ONE));
      case EitherType<?> either ->
          base(either.mapping()) instanceof LanguageMapType<?> map && isByLanguage(either, path)
              ? byLanguage(field, map, path)
              : part(field, either.single(), path);
      case LanguageMapType<?> map -> byLanguage(field, map, path);
      case ListType<?> list -> list(field, list, path);
      case ObjectType<?> object -> group(field, object, path);
      case DerivedType<?, ?> derived -> throw new IllegalStateException("derived: " + derived);
    };
  }

  /** Who may name an entry is asked for one value, since that does for all languages. */
  private boolean isByLanguage(EitherType<?> either, String path) {
    boolean mayNameEntry =
        base(either.single()) instanceof ScalarType<?> single
            && single.form() instanceof ScalarForm.AnyOf;
    return answers.one(path).isEmpty() && (answers.hasUnder(path) || !mayNameEntry);
  }

  private static ValueType<?> base(ValueType<?> type) {
    return type instanceof DerivedType<?, ?> derived ? base(derived.base()) : type;
  }

  private Part leaf(Field<?> field, Question question) {
    return new Part.Leaf(field.key(), field.doc(), question, answers.all(question.path()));
  }

  private Part byLanguage(Field<?> field, LanguageMapType<?> map, String path) {
    var parts =
        languages.stream()
            .filter(language ->
                map.coverage() == Coverage.ALL || answers.hasUnder(path + "." + language))
            .map(language ->
                part(
                    Field.required(language, map.value(), field.doc()),
                    map.value(),
                    path + "." + language))
            .toList();
    return new Part.Group(field.key(), field.doc(), Optional.empty(), parts);
  }

  private Part list(Field<?> field, ListType<?> list, String path) {
    if (base(list.item()) instanceof ScalarType<?> scalar) {
      return leaf(field, new Question(path, field.doc(), list.item(), scalar.form(), Count.SOME));
    }
    if (!(base(list.item()) instanceof ObjectType<?> item)) {
      throw new IllegalStateException("a list of neither values nor mappings: " + path);
    }
    int items =
        IntStream.of(list.fewest(), fewest.getOrDefault(path, 0), answered(path)).max().orElse(0);
    return new Part.Items(
        field.key(),
        field.doc(),
        IntStream.rangeClosed(1, items).mapToObj(i -> of(item, path + "." + i + ".")).toList());
  }

  /** How many items of a list have values; gaps in their numbers are items as well. */
  private int answered(String path) {
    int items = 0;
    while (answers.hasUnder(path + "." + (items + 1))) {
      items++;
    }
    return items;
  }

  private Part group(Field<?> field, ObjectType<?> object, String path) {
    var parts = of(object, path + ".");
    if (object.fields().stream().anyMatch(Field.Required.class::isInstance)) {
      return new Part.Group(field.key(), field.doc(), Optional.empty(), parts);
    }
    var keys = object.fields().stream().map(Field::key).toList();
    var choice = Optional.of(choice(field, path, keys));
    return new Part.Group(
        field.key(), field.doc(), choice, parts.isEmpty() ? List.of(chosen(object, path)) : parts);
  }

  /** The key that was chosen, or else the first. */
  private Part chosen(ObjectType<?> object, String path) {
    Field<?> key =
        object.fields().stream()
            .filter(field -> answers.all(path).contains(field.key()))
            .findFirst()
            .orElseGet(() -> object.fields().getFirst());
    return part(key, key.type(), path + "." + key.key());
  }

  private static Question choice(Field<?> field, String path, List<String> keys) {
    var words = new LinkedHashMap<String, String>();
    keys.forEach(key -> words.put(key, key));
    return new Question(
        path,
        field.doc(),
        Scalars.word("key", words),
        new ScalarForm.OneOf("key", keys),
        Count.ONE);
  }
}
