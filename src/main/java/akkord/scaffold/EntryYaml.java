package akkord.scaffold;

import akkord.data.Field;
import akkord.data.ScalarForm;
import akkord.data.YamlValue;
import akkord.diagnostic.Gap;
import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;
import java.util.List;

/** Writes the keys of a new entry as YAML, each with a comment that explains it. */
final class EntryYaml {

  private static final int WIDTH = 96;

  private final Wording wording;
  private final StringBuilder out = new StringBuilder();

  EntryYaml(Wording wording) {
    this.wording = wording;
  }

  /** The text as far as it is written. */
  String text() {
    return out.toString();
  }

  EntryYaml line(String line) {
    out.append(line).append('\n');
    return this;
  }

  EntryYaml comment(Message message) {
    comment(wording.of(message), 0);
    return this;
  }

  /** Writes keys, each below a comment. */
  EntryYaml parts(List<Part> parts) {
    parts.forEach(part -> {
      comment(explained(part), 0);
      write(part, 0, "");
    });
    return this;
  }

  /** Writes keys, each below a comment and a blank line. */
  EntryYaml spacedParts(List<Part> parts) {
    parts.forEach(part -> line("").parts(List.of(part)));
    return this;
  }

  /** Names the keys that there can be besides. */
  EntryYaml others(List<Field<?>> fields) {
    if (!fields.isEmpty()) {
      line("");
      comment(Message.of("More keys, where they are needed:"));
      fields.forEach(field -> comment("  " + field.key() + ": " + wording.of(field.doc()), 0));
    }
    return this;
  }

  private String explained(Part part) {
    var words =
        switch (part) {
          case Part.Leaf leaf -> leaf.question().choices();
          case Part.Group group -> group.choice().map(Question::choices).orElse(List.of());
          case Part.Items _ -> List.<String>of();
        };
    String doc = wording.of(part.doc());
    return words.isEmpty()
        ? doc
        : doc + " " + wording.of(Message.of("One of: %s.", String.join(", ", words)));
  }

  private void write(Part part, int depth, String start) {
    switch (part) {
      case Part.Leaf leaf -> line(start + part.key() + ": " + value(leaf));
      case Part.Group group -> {
        line(start + part.key() + ":");
        for (var inner : group.parts()) {
          explain(inner, part, depth + 1);
          write(inner, depth + 1, indent(depth + 1));
        }
      }
      case Part.Items items -> {
        line(start + part.key() + ":");
        for (int i = 0; i < items.items().size(); i++) {
          item(items.items().get(i), part, i, depth + 1);
        }
      }
    }
  }

  /** What is explained with the key above, such as the languages of a text, is not said again. */
  private void explain(Part part, Part above, int depth) {
    if (!part.doc().equals(above.doc())) {
      comment(explained(part), depth);
    }
  }

  /** The keys of the first item are explained. */
  private void item(List<Part> parts, Part list, int number, int depth) {
    for (int i = 0; i < parts.size(); i++) {
      if (number == 0) {
        explain(parts.get(i), list, i == 0 ? depth : depth + 1);
      }
      write(parts.get(i), depth + 1, indent(depth) + (i == 0 ? "- " : "  "));
    }
  }

  private static String indent(int depth) {
    return "  ".repeat(depth);
  }

  private static String value(Part.Leaf leaf) {
    var question = leaf.question();
    if (leaf.values().isEmpty()) {
      return question.count() == Question.Count.SOME ? "[" + Gap.MARK + "]" : Gap.MARK;
    }
    var written = leaf.values().stream().map(value -> written(value, question.form())).toList();
    return question.count() == Question.Count.SOME
        ? "[" + String.join(", ", written) + "]"
        : written.getFirst();
  }

  static String written(String value, ScalarForm form) {
    if (value.equals(Gap.MARK)) {
      return value;
    }
    return switch (form) {
      case ScalarForm.Line _ -> YamlValue.quoted(value);
      case ScalarForm.TrueOrFalse _, ScalarForm.WholeNumber _, ScalarForm.DecimalNumber _ -> value;
      case ScalarForm.OneOf _, ScalarForm.Notation _, ScalarForm.EntryName _, ScalarForm.AnyOf _ ->
          YamlValue.word(value);
    };
  }

  /** Writes a comment, its further lines set in. */
  private void comment(String text, int depth) {
    String words = text.stripLeading();
    String start = indent(depth) + "#" + " ".repeat(1 + text.length() - words.length());
    var line = new StringBuilder(start);
    for (String word : words.split(" ", -1)) {
      if (line.length() + word.length() > WIDTH && line.length() > start.length()) {
        line(line.toString().stripTrailing());
        line.setLength(0);
        line.append(start).append("  ");
      }
      line.append(word).append(' ');
    }
    line(line.toString().stripTrailing());
  }
}
