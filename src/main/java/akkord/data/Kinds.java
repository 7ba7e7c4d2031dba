package akkord.data;

import akkord.diagnostic.Message;

/** What may stand in a place, in words for people who write it. */
public final class Kinds {

  private Kinds() {}

  /** A value's kind as a phrase without a capital and a full stop, such as {@code "a date"}. */
  public static Message of(ValueType<?> type) {
    return switch (type) {
      case ScalarType<?> scalar -> scalar(scalar);
      case ListType<?> list -> list(list);
      case ObjectType<?> object -> Message.of("keys of its own (%s)", Message.of(object.name()));
      case LanguageMapType<?> map -> languageMap(map);
      case EitherType<?> either -> either(either);
      case DerivedType<?, ?> derived -> of(derived.base());
    };
  }

  private static Message scalar(ScalarType<?> type) {
    return switch (type.form()) {
      case ScalarForm.OneOf _ -> Message.of("one of these words");
      case ScalarForm.TrueOrFalse() -> Message.of("true or false");
      case ScalarForm.WholeNumber(int least, int most) ->
          Message.of("a whole number from %s to %s", least, most);
      case ScalarForm.Line(int longest) -> Message.of("text of at most %s characters", longest);
      case ScalarForm.DecimalNumber _,
          ScalarForm.Notation _,
          ScalarForm.EntryName _,
          ScalarForm.AnyOf _ ->
          type.wanted();
    };
  }

  private static Message list(ListType<?> type) {
    var item = of(type.item());
    return type.form() == ListType.Form.LIST
        ? Message.of("a list, in it: %s", item)
        : Message.of("%s, or a list of that", item);
  }

  private static Message languageMap(LanguageMapType<?> type) {
    var value = of(type.value());
    return type.coverage() == LanguageMapType.Coverage.ALL
        ? Message.of("in each language: %s", value)
        : Message.of("in one language or several: %s", value);
  }

  private static Message either(EitherType<?> type) {
    var single = of(type.single());
    return single.equals(textOfAll(type.mapping()))
        ? Message.of("%s, once for all languages or in each of them", single)
        : Message.of("%s, or %s", single, of(type.mapping()));
  }

  /** What stands for each language; nothing where the mapping is another one. */
  private static Message textOfAll(ValueType<?> type) {
    return switch (type) {
      case LanguageMapType<?> map -> of(map.value());
      case DerivedType<?, ?> derived -> textOfAll(derived.base());
      case ScalarType<?> _, ListType<?> _, ObjectType<?> _, EitherType<?> _ -> Message.NONE;
    };
  }
}
