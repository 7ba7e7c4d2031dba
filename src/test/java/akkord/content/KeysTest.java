package akkord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;
import akkord.model.Collection;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeysTest {

  private static final Wording GERMAN = Wording.find("de").orElseThrow();

  private static Stream<KeyTable> tables() {
    return Stream.of(
            Arrays.stream(Collection.values()).flatMap(each -> Keys.of(each).stream()),
            Keys.frontMatter().stream(),
            Keys.settings().stream())
        .flatMap(each -> each);
  }

  private static Stream<KeyTable.Key> keys() {
    return tables().flatMap(table -> table.keys().stream());
  }

  private static String line(KeyTable.Key key) {
    return String.join(
        " | ",
        key.name(),
        key.presence().name(),
        key.kind().toString(),
        String.join(",", key.words()),
        key.group().orElse("-"),
        key.table().orElse("-"));
  }

  @Test
  void aMappingsKeysStandInATableOfTheirOwn() {
    var tables = Keys.of(Collection.PAGES);
    assertEquals(
        List.of(
            "page: reviewed | ALLOWED | a date such as 2024, 2024-04 or 2024-04-09, with ~ or ?"
                + " behind it if unsure |  | - | -",
            "page: changes | ALLOWED | a list, in it: keys of its own (change) |  | - | change",
            "change: on | REQUIRED | a date such as 2024, 2024-04 or 2024-04-09, with ~ or ?"
                + " behind it if unsure |  | - | -",
            "change: note | REQUIRED | text of at most 2000 characters, once for all languages or"
                + " in each of them |  | - | -",
            "change: minor | ALLOWED | true or false |  | - | -"),
        tables.stream()
            .flatMap(table -> table.keys().stream().map(key -> table.name() + ": " + line(key)))
            .toList());
  }

  @Test
  void wordsAreListedWithTheirGroup() {
    assertEquals(
        List.of(
            "role | REQUIRED | one of these words |"
                + " signatory,party,host,funder,participant,witness | role | -"),
        keys().filter(key -> key.name().equals("role")).map(KeysTest::line).toList());
  }

  @Test
  void tablesOfOneFileHaveDifferentNames() {
    for (var collection : Collection.values()) {
      var names = Keys.of(collection).stream().map(KeyTable::name).toList();
      assertEquals(names.size(), Set.copyOf(names).size(), names.toString());
    }
  }

  @Test
  void everyKeyIsExplainedInGerman() {
    var untranslated =
        keys()
            .map(KeyTable.Key::doc)
            .filter(doc -> GERMAN.of(doc).equals(doc))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), untranslated);
  }

  @Test
  void everyKindIsNamedInGerman() {
    assertEquals(
        Set.of(),
        keys()
            .map(KeyTable.Key::kind)
            .flatMap(KeysTest::parts)
            .filter(pattern -> GERMAN.of(pattern).equals(pattern))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The sentences of a message and of those in its gaps. */
  private static Stream<String> parts(Message message) {
    return Stream.concat(
        message.pattern().matches("(%s|[ ,])*") ? Stream.empty() : Stream.of(message.pattern()),
        message.arguments().stream()
            .filter(Message.class::isInstance)
            .flatMap(part -> parts((Message) part)));
  }

  @Test
  void everyTableIsNamedInGerman() {
    tables().map(KeyTable::name).forEach(name -> assertNotEquals(name, GERMAN.of(name)));
  }
}
