package akkord.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import akkord.model.LanguageTag;
import java.util.List;

/** Figures in running text: within it, in order and apart; a text never contradicts itself. */
public final class LiteralFuzz implements FuzzTargets {

  private record Read(Literal literal) implements Counterparts.Figure {}

  @Override
  public List<FuzzTarget> targets() {
    return List.of(FuzzTarget.ofText("figures", LiteralFuzz::check));
  }

  private static void check(String text) {
    var inGerman = figures("de", text);
    var inEnglish = figures("en", text);
    figures("ja", text);
    var differences = Counterparts.of(inGerman, inEnglish).differences();
    assertTrue(differences.size() <= inGerman.size() + inEnglish.size());
  }

  private static List<Read> figures(String language, String text) {
    var literals = LiteralReader.of(new LanguageTag(language)).orElseThrow().read(text);
    int end = 0;
    for (var literal : literals) {
      assertTrue(literal.span().start() >= end && literal.span().end() > literal.span().start());
      end = literal.span().end();
      assertFalse(literal.value().inWords().toString().isEmpty());
    }
    assertTrue(end <= text.length());
    var figures = literals.stream().map(Read::new).toList();
    var readable = figures.stream().filter(LiteralFuzz::isReadable).toList();
    assertEquals(List.of(), Counterparts.of(readable, readable.reversed()).differences());
    return figures;
  }

  /** What is no number of the language equals nothing, not even itself. */
  private static boolean isReadable(Read figure) {
    return !(figure.literal().value() instanceof Value.Unreadable);
  }
}
