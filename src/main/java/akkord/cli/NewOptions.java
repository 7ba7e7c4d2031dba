package akkord.cli;

import akkord.model.Collection;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code new} takes. */
final class NewOptions {

  static final String TITLE = "--title";
  static final String TYPE = "--type";
  static final String DATE = "--date";
  static final String PARTY = "--party";
  static final String DOMAIN = "--domain";
  static final String URL = "--url";
  static final String SET = "--set";
  static final String OFFLINE = "--offline";
  static final String ALLOW_PRIVATE = "--allow-private";
  static final String FORCE = "--force";
  static final String FROM_ISSUE = "--from-issue";

  /** What says something of the entry, or how to make it. */
  static final List<String> VALUES =
      List.of(TITLE, TYPE, DATE, PARTY, DOMAIN, URL, SET, OFFLINE, ALLOW_PRIVATE, FORCE);

  private NewOptions() {}

  static CommandSpec declare(CommandSpec command) {
    command
        .usageMessage()
        .footer(
            "",
            "On a terminal, what is missing is asked for; else it is marked as a gap: ???.",
            "Nothing that exists is ever overwritten.");
    return values(command)
        .addOption(Options.flag(OFFLINE, "Do not open the page of a source."))
        .addOption(Options.flag(ALLOW_PRIVATE, "Open it even if it is not on the public web."))
        .addOption(Options.flag(FORCE, "Write the entry even if there is one like it."))
        .addOption(Options.content())
        .addOption(Options.today())
        .addOption(Options.lang())
        .addArgGroup(issue())
        .addArgGroup(Options.volume());
  }

  /** What is said of the entry. */
  private static CommandSpec values(CommandSpec command) {
    return command
        .addPositional(
            positional("0", "COLLECTION", "What is made: ${COMPLETION-CANDIDATES}.").toBuilder()
                .completionCandidates(
                    Arrays.stream(Collection.values()).map(Collection::entryWord).toList())
                .build())
        .addPositional(positional("1", "ID", "The id, made of the title where it is left out."))
        .addPositional(
            positional(
                "2",
                "URL",
                "The address of a source, whose page is opened and read; the id may be left out."))
        .addOption(
            several(TITLE, "[LANG=]TEXT", "The title or name, of each language such as de=…."))
        .addOption(Options.text(TYPE, "TYPE", "The type."))
        .addOption(
            several(
                DATE, "[KIND=]DATE", "The date; of an agreement with its kind: signed=2024-04-09."))
        .addOption(several(PARTY, "ACTOR[:ROLE]", "A party of an agreement."))
        .addOption(several(DOMAIN, "ID", "A domain."))
        .addOption(Options.text(URL, "URL", "The address."))
        .addOption(
            several(SET, "KEY=VALUE", "Any other key, such as parties.1.role or en.summary."));
  }

  /** Where the answers of an issue's form are, and where to put the reply to it: both or none. */
  private static ArgGroupSpec issue() {
    return ArgGroupSpec.builder()
        .exclusive(false)
        .addArg(
            file(
                FROM_ISSUE,
                "Make the agreement that this event of an issue proposes, as GitHub describes it;"
                    + " what is doubtful makes no files."))
        .addArg(file(Options.REPORT, "Write the reply to the issue, in Markdown, to this file."))
        .build();
  }

  private static OptionSpec file(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("FILE")
        .type(Path.class)
        .required(true)
        .description(description)
        .build();
  }

  private static PositionalParamSpec positional(String index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .paramLabel(label)
        .descriptionKey(label)
        .arity("0..1")
        .type(String.class)
        .description(description)
        .build();
  }

  private static OptionSpec several(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .description(description)
        .build();
  }
}
