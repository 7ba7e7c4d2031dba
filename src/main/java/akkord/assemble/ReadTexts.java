package akkord.assemble;

import akkord.literal.LiteralReader;
import akkord.model.Prose;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * What several checks of an entry read in its texts: each text is divided and each passage's
 * figures are read once. For one entry, and one thread at a time.
 */
final class ReadTexts {

  private final IdentityHashMap<Prose, List<Section>> sections = new IdentityHashMap<>();
  private final IdentityHashMap<Passage, List<Figure>> figures = new IdentityHashMap<>();

  /** The sections of a text; none where it is empty. */
  List<Section> sections(Prose text) {
    return sections.computeIfAbsent(text, Original::sectionsOf);
  }

  /**
   * The figures of a passage, in its order.
   *
   * @param reader the one for the passage's language
   */
  List<Figure> figures(Passage passage, LiteralReader reader) {
    var known = figures.get(passage);
    if (known != null) {
      return known;
    }
    var read = Figure.of(passage, reader);
    figures.put(passage, read);
    return read;
  }
}
