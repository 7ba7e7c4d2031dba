package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.data.DataReader.Notation;
import akkord.data.ValueChange.Outcome;
import akkord.location.SourcePath;
import akkord.location.WrittenText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An item is added to a list; all else stays as it was written. */
class NewItemTest {

  private static final SequencedMap<String, String> COPY = new LinkedHashMap<>();

  static {
    COPY.put("url", "https://w.example/2024/https://a.example/x?y=1");
    COPY.put("on", "2024-05-01");
  }

  private static final String ITEM =
      "- url: https://w.example/2024/https://a.example/x?y=1\n  on: 2024-05-01\n";
  private static final String INDENTED = "  " + ITEM.replace("\n  on", "\n    on");

  private static String add(String text, Notation notation) {
    var written = new WrittenText(text);
    return switch (NewItem.of(written.source(new SourcePath("x")), notation, "archived", COPY)) {
      case Outcome.Changed(var change) -> written.with(change).text();
      case Outcome.Unchanged() -> "unchanged";
      case Outcome.Refused(var at, var reason) -> at.start() + " " + reason;
    };
  }

  /** Files, each before and after. */
  static Stream<List<String>> files() {
    return Stream.of(
        List.of("a: b # c\n", "a: b # c\narchived:\n" + INDENTED),
        List.of("a: b\n\n# end\n", "a: b\narchived:\n" + INDENTED + "\n# end\n"),
        List.of("a:\n- x\nb: c\n", "a:\n- x\nb: c\narchived:\n" + ITEM),
        List.of("a: |-\n  x\n\n", "a: |-\n  x\narchived:\n" + INDENTED + "\n"),
        List.of("a: [x]\n", "a: [x]\narchived:\n" + INDENTED),
        List.of("archived:\n- on: []\nb: c\n", "archived:\n- on: []\n" + ITEM + "b: c\n"),
        List.of(
            "archived:\n- on: [1,\n    2] # x\nb: c\n",
            "archived:\n- on: [1,\n    2] # x\n" + ITEM + "b: c\n"),
        List.of(
            "archived:\n- on: [1\n    ] # x\nb: c\n",
            "archived:\n- on: [1\n    ] # x\n" + ITEM + "b: c\n"),
        List.of(
            "archived:\n- on: {a: 1\n    } # x\nb: c\n",
            "archived:\n- on: {a: 1\n    } # x\n" + ITEM + "b: c\n"),
        List.of("archived:\n- on: {} # x\nb: c\n", "archived:\n- on: {} # x\n" + ITEM + "b: c\n"),
        List.of(
            "archived:\n- on:\n  - 1\n\n# x\nb: c\n",
            "archived:\n- on:\n  - 1\n" + ITEM + "\n# x\nb: c\n"),
        List.of(
            "archived:\n- url: x\n  on: # y\nb: c\n",
            "archived:\n- url: x\n  on: # y\n" + ITEM + "b: c\n"),
        List.of("archived:\nb: c\n", "archived:\n" + INDENTED + "b: c\n"),
        List.of("archived: # none\nb: c\n", "archived: # none\n" + INDENTED + "b: c\n"),
        List.of("archived: [] # none\nb: c\n", "archived: # none\n" + INDENTED + "b: c\n"),
        List.of("archived: [  ]\n", "archived:\n" + INDENTED),
        List.of(
            "archived:\n- url: x # 1\n  on: 2 # 2\n# 3\nb: c\n",
            "archived:\n- url: x # 1\n  on: 2 # 2\n" + ITEM + "# 3\nb: c\n"),
        List.of(
            "archived:\n  - on: 2\n    url: |-\n      x\n\nb: c\n",
            "archived:\n  - on: 2\n    url: |-\n      x\n" + INDENTED + "\nb: c\n"),
        List.of(
            "archived:\n    -   {url: x, on: 2}\nb: c\n",
            "archived:\n    -   {url: x, on: 2}\n"
                + ("    -   " + ITEM.substring(2).replace("\n  on", "\n        on"))
                + "b: c\n"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theItemComesLast(List<String> pair) {
    assertEquals(pair.getLast(), add(pair.getFirst(), Notation.YAML));
  }

  @ParameterizedTest
  @MethodSource("files")
  void lineEndsByteOrderMarkAndTheEndOfTheFileStay(List<String> pair) {
    for (var mark : List.of("", "\uFEFF")) {
      for (var end : List.of("\n", "\r\n")) {
        String before = mark + pair.getFirst().replace("\n", end);
        String after = mark + pair.getLast().replace("\n", end);
        assertEquals(after, add(before, Notation.YAML));
      }
    }
    String cut = pair.getFirst().stripTrailing();
    assertEquals(pair.getLast().stripTrailing(), add(cut, Notation.YAML).stripTrailing());
  }

  @ParameterizedTest
  @MethodSource("files")
  void anotherReaderReadsTheOldTreeAndTheItem(List<String> pair) {
    var expected = load(pair.getFirst());
    var items = new ArrayList<Object>();
    if (expected.get("archived") instanceof List<?> list) {
      items.addAll(list);
    }
    items.add(COPY);
    expected.put("archived", items);
    assertEquals(expected, load(add(pair.getFirst(), Notation.YAML)));
  }

  @SuppressWarnings("unchecked") // each file holds a mapping with keys that are text
  private static Map<String, Object> load(String text) {
    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "archived: [{url: x, on: 2}]\n",
        "archived:\n  -\n    url: x\n",
        "archived: {}\n",
        "archived: x\n",
        "{archived: []}\n",
        "{a: b}\n",
        "# nothing\n",
      })
  void whatIsWrittenInAnotherStyleIsLeftToPeople(String text) {
    int column = text.startsWith("{archived") ? 2 : 1;
    assertEquals(
        "1:" + column + " no item can be added to the list 'archived' here; write it by hand",
        add(text, Notation.YAML));
  }

  @Test
  void jsonIsLeftToPeople() {
    assertEquals(
        "1:1 no item can be added to the list 'archived' here; write it by hand",
        add("{\"a\": 1}", Notation.JSON));
  }

  @Test
  void aFileThatCanNotBeReadIsLeftAlone() {
    assertEquals("2:1 the key 'a' stands twice", add("a: 1\na: 2\n", Notation.YAML));
  }
}
