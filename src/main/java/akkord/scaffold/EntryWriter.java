package akkord.scaffold;

import akkord.content.Declarations;
import akkord.diagnostic.Gap;
import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;
import akkord.model.Collection;
import akkord.model.Slug;
import java.util.ArrayList;
import java.util.List;

/** Writes the files of a new entry. */
final class EntryWriter {

  private static final Message GAPS =
      Message.of(
          "%s marks a gap: write in its place what is missing. ./akkord check finds the gaps, with"
              + " --drafts also those of drafts.",
          Gap.MARK);

  private final EntryShape shape;
  private final Collection collection;
  private final Wording wording;

  EntryWriter(EntryShape shape, Collection collection, Wording wording) {
    this.shape = shape;
    this.collection = collection;
    this.wording = wording;
  }

  List<EntryFile> files(Slug id) {
    var files = new ArrayList<EntryFile>();
    if (!Declarations.hasTexts(collection)) {
      return List.of(new EntryFile(id + ".yaml", facts()));
    }
    if (!shape.facts().isEmpty() || collection != Collection.PAGES) {
      files.add(new EntryFile(collection.entryWord() + ".yaml", facts()));
    }
    shape
        .heads()
        .forEach((language, head) -> files.add(new EntryFile(language + ".md", text(head))));
    return files;
  }

  private String facts() {
    return new EntryYaml(wording)
        .line(modeline(collection))
        .comment(GAPS)
        .spacedParts(shape.facts())
        .others(Outline.others(Declarations.facts(collection), shape.facts()))
        .text();
  }

  private String text(List<Part> head) {
    return new EntryYaml(wording)
        .line("---")
        .parts(head)
        .line("---")
        .line("")
        .line(Gap.MARK)
        .text();
  }

  /**
   * Tells the YAML language server, with which editors check files as they are written, where the
   * schema lies that {@code ./akkord schema} writes beside the content folder.
   */
  static String modeline(Collection collection) {
    String top = Declarations.hasTexts(collection) ? "../../../" : "../../";
    return "# yaml-language-server: $schema="
        + top
        + ".akkord/schema/"
        + collection.entryWord()
        + ".json";
  }
}
