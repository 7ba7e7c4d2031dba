package akkord.assemble;

import akkord.model.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in its parts, as stamps tell them apart.
 *
 * @param text the text
 * @param sections its sections; none where it is empty
 * @param parts what each part says: first the front matter, then each section
 */
record Original(Prose text, List<Section> sections, List<Wording> parts) {

  Original {
    sections = List.copyOf(sections);
    parts = List.copyOf(parts);
  }

  static Original of(Prose text) {
    return of(text, sectionsOf(text));
  }

  /**
   * A text whose sections are known.
   *
   * @param sections those of {@link #sectionsOf}
   */
  static Original of(Prose text, List<Section> sections) {
    var parts = new ArrayList<Wording>();
    parts.add(Wording.ofHead(text));
    parts.addAll(
        sections.isEmpty()
            ? List.of(Wording.of("", List.of()))
            : SectionWording.of(text, sections));
    return new Original(text, sections, parts);
  }

  /** The sections of a text; none where it is empty. */
  static List<Section> sectionsOf(Prose text) {
    return text.body().blocks().isEmpty() ? List.of() : SectionOutline.of(text);
  }

  Stamp stamp() {
    return Stamp.of(parts);
  }
}
