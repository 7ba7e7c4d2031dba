package akkord.cli;

import akkord.build.Folders;
import akkord.content.Declarations;
import akkord.diagnostic.Gap;
import akkord.diagnostic.Message;
import akkord.model.Slug;
import akkord.output.NewFiles;
import akkord.output.OutputException;
import akkord.scaffold.Answers;
import akkord.scaffold.EntryFile;
import akkord.scaffold.EntryForm;
import java.io.IOException;
import java.util.LinkedHashMap;

/** Puts the files of a new entry into the content and says which. */
final class EntryFiles {

  private final Arguments arguments;
  private final Console console;
  private final Folders folders;

  EntryFiles(Arguments arguments, Console console) {
    this.arguments = arguments;
    this.console = console;
    this.folders = arguments.folders();
  }

  /**
   * Writes an entry, all its files or none.
   *
   * @throws OutputException where something has its name
   */
  void write(EntryForm form, Slug id, Answers answers) throws IOException, OutputException {
    var files = form.files(id, answers, arguments.wording());
    var folder = folders.content().resolve(form.collection().folder());
    var texts = new LinkedHashMap<String, String>();
    files.forEach(file -> texts.put(file.name(), file.text()));
    if (Declarations.hasTexts(form.collection())) {
      folder = folder.resolve(id.value());
      NewFiles.onDisk().createFolder(folder, texts);
    } else {
      var only = texts.firstEntry();
      NewFiles.onDisk().createFile(folder.resolve(only.getKey()), only.getValue());
    }
    for (String name : texts.keySet()) {
      console.printResult(folders.shown(folder.resolve(name)) + "\n");
    }
    long gaps = files.stream().mapToLong(EntryFile::gaps).sum();
    console.printSummary(
        gaps == 0
            ? Message.of("written, without gaps")
            : Message.of("written; gaps still to fill in, marked %s: %s", Gap.MARK, gaps));
  }
}
