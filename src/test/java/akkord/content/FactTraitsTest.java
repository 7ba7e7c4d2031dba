package akkord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.data.DerivedType;
import akkord.data.EitherType;
import akkord.data.LanguageMapType;
import akkord.data.ListType;
import akkord.data.ObjectType;
import akkord.data.ScalarType;
import akkord.data.ValueType;
import akkord.model.Collection;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a comparison knows of keys is about keys that are declared. */
class FactTraitsTest {

  private static final Set<String> DECLARED = declared();

  @Test
  void eachIdentityIsADeclaredKey() {
    var unknown = new TreeSet<String>();
    FactTraits.IDENTITIES.forEach((type, key) -> unknown.add(type + "." + key));
    unknown.removeAll(DECLARED);
    assertEquals(Set.of(), unknown);
  }

  @Test
  void eachOrderedListAndEditorialKeyIsDeclared() {
    var unknown = new TreeSet<>(FactTraits.ORDERED);
    unknown.addAll(FactTraits.EDITORIAL);
    unknown.removeAll(DECLARED);
    assertEquals(Set.of(), unknown);
  }

  private static Set<String> declared() {
    var keys = new TreeSet<String>();
    var types = Arrays.stream(Collection.values()).map(EntryTypes::fields);
    Stream.concat(types, Stream.of(FrontMatterFields.FIELDS, SiteFields.FIELDS))
        .forEach(type -> add(type, keys));
    return keys;
  }

  private static void add(ValueType<?> type, Set<String> keys) {
    switch (type) {
      case DerivedType<?, ?> derived -> add(derived.base(), keys);
      case EitherType<?> either -> {
        add(either.single(), keys);
        add(either.mapping(), keys);
      }
      case ListType<?> list -> add(list.item(), keys);
      case LanguageMapType<?> map -> add(map.value(), keys);
      case ScalarType<?> _ -> {}
      case ObjectType<?> object ->
          object
              .fields()
              .forEach(field -> {
                keys.add(object.name() + "." + field.key());
                add(field.type(), keys);
              });
    }
  }
}
