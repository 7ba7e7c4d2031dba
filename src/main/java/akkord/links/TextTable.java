package akkord.links;

import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts by numbers: the pages of a site name the same addresses over and over. It only grows, so
 * that what was written with it can be read with what became of it. To number is for one thread.
 */
final class TextTable {

  private final List<String> texts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Reads a table. */
  static TextTable read(BinaryReader in) throws IOException {
    var table = new TextTable();
    for (int left = in.count(); left > 0; left--) {
      table.texts.add(in.text());
    }
    return table;
  }

  void write(BinaryWriter out) {
    out.number(texts.size());
    texts.forEach(out::text);
  }

  int size() {
    return texts.size();
  }

  String text(long number) throws IOException {
    if (number < 0 || number >= texts.size()) {
      throw new IOException("an unknown text: " + number);
    }
    return texts.get((int) number);
  }

  /** The number of a text, which has one from now on. */
  int number(String text) {
    for (int next = numbers.size(); next < texts.size(); next = numbers.size()) {
      numbers.put(texts.get(next), next); // what was read is numbered when the first text is
    }
    var known = numbers.putIfAbsent(text, texts.size());
    if (known == null) {
      texts.add(text);
      return texts.size() - 1;
    }
    return known;
  }
}
