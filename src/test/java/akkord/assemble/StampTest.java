package akkord.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

  @Test
  void isWrittenAsVersionAndDigests() {
    assertEquals("v1-aa-bb-cc", new Stamp(List.of("aa", "bb", "cc")).toString());
  }

  @Test
  void hasADigestForTheFrontMatterTheOpeningAndEachSection() {
    var stamp = new Written("Text\n\n## One\n\ntext").stamp();
    assertEquals(Optional.of(stamp), Stamp.parse(stamp.toString()));
    assertEquals(3, stamp.digests().size());
  }

  /** A stamp is in content for years: the same text must keep the same stamp. */
  @Test
  void staysWhatItIs() {
    var written =
        new Written("Ein *Text* mit [Link](https://example.org/).\n\n## Ziel\n\n- zwei\n- drei");
    assertEquals("v1-d9513caaf4-7f7057b356-9cb7d5eff8", written.stamp().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v1",
        "v1-0123456789",
        "v2-0123456789-0123456789",
        "v1-0123456789-012345678",
        "v1-0123456789-0123456789-",
        "v1-0123456789-012345678G",
        "v1-0123456789-ABCDEF0123",
        " v1-0123456789-0123456789",
        "1",
      })
  void refusesWhatNobodyWroteButByHand(String damaged) {
    assertEquals(Optional.empty(), Stamp.parse(damaged));
  }

  static Stream<List<String>> sayTheSame() {
    return Stream.of(
        List.of("one two", "one\ntwo", "one  \ntwo", "one\\\ntwo", "one two\n\n\n"),
        List.of("one *two*", "one **two**", "one _two_", "one two"),
        List.of("one\n\ntwo", "one two", "one\n\n***\n\ntwo"),
        List.of("- a\n- b", "* a\n* b", "-   a\n\n-   b", "+ a\n\n\n+ b"),
        List.of("1. a\n2. b", "1) a\n1) b"),
        List.of("|a|b|\n|-|-|\n|c|d|", "| a  | b |\n|:---|--:|\n| c  | d |"),
        List.of("Ziel\n----", "## Ziel", "## Ziel ##", "##   *Ziel* {#da}"),
        List.of(
            "[a](https://example.org)",
            "[a]( <https://example.org> )",
            "[a][1]\n\n[1]: https://example.org"),
        List.of("a [@b, p. 3]", "a[@b, p. 3]", "a [@b,  p.\u00A03]"),
        List.of("a[^1]\n\n[^1]: b", "a [^note]\n\n\n[^note]:   b"),
        List.of("> a\n> b", "> a b", ">a\nb"),
        List.of("```\na  b\n```", "~~~text\na\n b\n~~~"),
        List.of("\\* a", "&ast; a", "&#42; a"));
  }

  @ParameterizedTest
  @MethodSource("sayTheSame")
  void isTheSameHoweverTheTextIsMarkedUp(List<String> texts) {
    for (String text : texts) {
      assertEquals(new Written(texts.getFirst()).stamp(), new Written(text).stamp(), text);
    }
  }

  static Stream<List<String>> sayOtherThings() {
    return Stream.of(
        List.of("a", "b", "- a", "1. a", "2. a", "> a", "## a", "### a", "~~a~~", "`a`", "    a"),
        List.of("a\n: b", "a b", "a\n: b\n: c", "a\n: b c", "c\n: b", "a\n: c"),
        List.of("> a\n\nb", "> a\n>\n> b", "a\n\n> b", "> b\n\na", "> c\n\nb"),
        List.of("~~a~~ b", "~~a b~~", "a ~~b~~", "~~c~~ b"),
        List.of("|12|3|\n|-|-|", "|1|23|\n|-|-|", "|12|3|\n|-|-|\n|4|5|"),
        List.of("[a](#b)\n\n## b", "[a](#c)\n\n## b", "[c](#b)\n\n## b", "a\n\n## b"),
        List.of("a [b]{lang=fr}", "a [c]{lang=fr}"),
        List.of("|a b|c|\n|-|-|", "|a|b c|\n|-|-|", "|a b|\n|-|\n|c|"),
        List.of("- a b\n- c", "- a\n- b c", "- a\n  - b c"),
        List.of(
            "[a](https://example.org)",
            "[a](https://example.org/)",
            "[a](https://example.org#b)",
            "[a](agreement:rover)",
            "[b](agreement:rover)",
            "[a](agreement:rover#crew)",
            "[a](actor:rover)"),
        List.of("a [@b]", "a [@c]", "a [@b, p. 3]", "a [@b, p. 4]", "a [@b; @c]", "a"),
        List.of("a[^1] b\n\n[^1]: c", "a[^1]\n\n[^1]: c b"),
        List.of("a[^1]\n\n[^1]: b", "a[^1]\n\n[^1]: c", "a b", "a[^1] c[^1]\n\n[^1]: b"),
        List.of(
            "a[^1] b[^2] c[^1]\n\n[^1]: x\n\n[^2]: y", "a[^1] b[^2] c[^2]\n\n[^1]: x\n\n[^2]: y"),
        List.of("```\na -- b\n```", "```\na – b\n```", "a -- b"));
  }

  @ParameterizedTest
  @MethodSource("sayOtherThings")
  void differsWhereTheTextSaysSomethingElse(List<String> texts) {
    var stamps = texts.stream().map(text -> new Written(text).stamp()).distinct().toList();
    assertEquals(texts.size(), stamps.size());
  }

  @ParameterizedTest
  @CsvSource({
    "Title, Other., ''",
    "Other, A summary., ''",
    "Title, A summary., Short",
    "Title A, summary., ''"
  })
  void itsFirstDigestIsThatOfTheFrontMatter(String title, String summary, String shortTitle) {
    var plain = new Written("text").stamp();
    var other =
        new Written(title, summary, Optional.of(shortTitle).filter(s -> !s.isEmpty()), "text")
            .stamp();
    assertNotEquals(plain.digests().getFirst(), other.digests().getFirst());
    assertEquals(plain.digests().getLast(), other.digests().getLast());
  }

  @Test
  void aFootnoteBelongsToTheSectionThatRefersToItFirst() {
    String text = "## A\n\na[^1]\n\n## B\n\nb[^1]\n\n## C\n\n[^1]: ";
    assertEquals(List.of(2), differing(text + "one", text + "two"));
  }

  @Test
  void anotherFootnoteBeforeChangesNothing() {
    String rest = "\n\n## B\n\nb[^b]\n\n[^b]: note";
    assertEquals(List.of(2), differing("## A\n\na" + rest, "## A\n\na[^a]" + rest + "\n\n[^a]: x"));
  }

  private static List<Integer> differing(String one, String other) {
    var first = new Written(one).stamp().digests();
    var second = new Written(other).stamp().digests();
    var differing = new ArrayList<Integer>();
    for (int i = 0; i < first.size(); i++) {
      if (!first.get(i).equals(second.get(i))) {
        differing.add(i);
      }
    }
    return differing;
  }
}
