package akkord.cli;

import akkord.build.EditorSchemas;
import akkord.diagnostic.Message;
import akkord.output.RenewedFiles;
import java.io.IOException;

/** The command {@code schema}: writes the JSON Schemas that editors check and complete by. */
final class SchemaCommand {

  private final Arguments arguments;
  private final Console console;

  SchemaCommand(Arguments arguments, Console console) {
    this.arguments = arguments;
    this.console = console;
  }

  ExitCode run() throws UsageException, IOException, InterruptedException {
    var request = arguments.contentRequest();
    var folder = arguments.schemaFolder();
    var shown = request.folders().shown(folder);
    var schemas = EditorSchemas.of(request);
    var foreign = RenewedFiles.foreign(folder, schemas.files());
    if (foreign.isPresent()) {
      throw new UsageException(
          Message.of(
              "%s was not made by this command; name another folder with %s",
              shown.resolve(foreign.get()), Options.OUT));
    }
    if (schemas.languages().isEmpty()) {
      console.printNote(
          Message.of("the languages of the site can't be read; the schemas take any language"));
    }
    var written = RenewedFiles.write(folder, schemas.files());
    written.forEach(name -> console.printStep(Message.of("wrote %s", shown.resolve(name))));
    console.printSummary(
        Message.of(
            "schemas for editors in %s: %s written, %s unchanged",
            shown, written.size(), schemas.files().size() - written.size()));
    return ExitCode.DONE;
  }
}
