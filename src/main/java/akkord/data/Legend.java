package akkord.data;

import akkord.diagnostic.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a schema tells people besides what it allows.
 *
 * @param wordings the languages in which it speaks, in their order
 * @param words what the words of a group mean
 * @param entries what entries are called, by the word for an entry of their kind
 */
public record Legend(List<Wording> wordings, Names words, Names entries) {

  /** Says what a name stands for. */
  @FunctionalInterface
  public interface Names {
    /** What a name of a group stands for; empty where nobody knows. */
    Optional<String> of(String group, String name);
  }

  public Legend {
    wordings = List.copyOf(wordings);
  }

  /** What a key means and what may stand there, one line for each language. */
  String of(Field<?> field) {
    var kind = Kinds.of(field.type());
    return wordings.stream()
        .map(language ->
            isListed(field.type())
                ? language.of(field.doc())
                : language.of(field.doc()) + " (" + language.of(kind) + ")")
        .collect(Collectors.joining("\n"));
  }

  /** Whether editors list what may stand there anyway: words, or the keys of a mapping. */
  private static boolean isListed(ValueType<?> type) {
    return switch (type) {
      case ObjectType<?> _ -> true;
      case ScalarType<?> scalar -> scalar.form() instanceof ScalarForm.OneOf;
      case ListType<?> list -> isListed(list.item());
      case DerivedType<?, ?> derived -> isListed(derived.base());
      case EitherType<?> _, LanguageMapType<?> _ -> false;
    };
  }

  /** What a mapping describes, in all languages. */
  String name(ObjectType<?> type) {
    return wordings.stream()
        .map(language -> language.of(type.name()))
        .distinct()
        .collect(Collectors.joining(" / "));
  }
}
