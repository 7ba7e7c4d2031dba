package akkord.content;

import akkord.content.Catalogue.Item;
import akkord.data.DataReader;
import akkord.data.DataReader.Notation;
import akkord.data.MappingNode;
import akkord.data.Node;
import akkord.data.ScalarNode;
import akkord.data.SequenceNode;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourcePath;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads the values of one entry for the catalogue, whatever is wrong with it. */
final class ItemReader {

  private final Diagnostics unheeded = new Diagnostics();
  private final Map<String, String> values = new HashMap<>();

  private ItemReader() {}

  static Item read(EntryFiles files) throws IOException {
    var reader = new ItemReader();
    if (files.data().isPresent()) {
      reader.readFacts(files.data().get());
    }
    for (var text : files.texts().entrySet()) {
      reader.readHead(text.getValue(), text.getKey() + ".");
    }
    return new Item(files.id(), file(files), reader.values);
  }

  private static SourcePath file(EntryFiles files) {
    return files
        .data()
        .or(() -> files.texts().values().stream().findFirst())
        .map(FoundFile::shown)
        .orElse(files.place());
  }

  private void readFacts(FoundFile data) throws IOException {
    TextReader.read(data, TextReader.LARGEST_DATA, new Checksums(), unheeded)
        .flatMap(file -> DataReader.read(file, DataFiles.notation(data), unheeded))
        .ifPresent(root -> gather(root, ""));
  }

  private void readHead(FoundFile text, String prefix) throws IOException {
    var file = TextReader.read(text, TextReader.LARGEST_TEXT, new Checksums(), unheeded);
    file.flatMap(source ->
            FrontMatter.find(source, unheeded)
                .flatMap(head -> DataReader.read(source, head.yaml(), Notation.YAML, unheeded)))
        .ifPresent(root -> gather(root, prefix));
  }

  private void gather(MappingNode mapping, String prefix) {
    for (var member : mapping.members()) {
      gather(member.value(), prefix + member.key().text());
    }
  }

  private void gather(Node node, String key) {
    switch (node) {
      case ScalarNode scalar -> values.put(key, scalar.text());
      case MappingNode inner -> gather(inner, key + ".");
      case SequenceNode _ -> {} // no entry is known by a list
    }
  }
}
