package akkord.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Declares the commands, each with what it takes. */
final class Commands {

  static final String BUILD = "build";
  static final String CHECK = "check";
  static final String SERVE = "serve";
  static final String LINKS = "links";
  static final String TRANSLATIONS = "translations";
  static final String NEW = "new";
  static final String SCHEMA = "schema";
  static final String COMPLETION = "completion";
  static final String DIFF = "diff";
  static final String HELP = "help";

  private Commands() {}

  static CommandSpec all(String version) {
    var akkord =
        CommandSpec.create()
            .name("akkord")
            .version("akkord " + version)
            .addOption(Options.help())
            .addOption(Options.version());
    akkord
        .usageMessage()
        .description("Builds bilingual briefings on international agreements.")
        .footer(
            "",
            "'test' runs all tests; it is a command of the launcher.",
            "What a command takes: ./akkord help COMMAND, with examples.",
            "Exit codes: 0 done, 1 the content has errors, 2 wrong usage, 3 the machine failed, 4 a"
                + " bug.");
    akkord
        .addSubcommand(BUILD, build())
        .addSubcommand(CHECK, check())
        .addSubcommand(SERVE, serve())
        .addSubcommand(LINKS, links())
        .addSubcommand(TRANSLATIONS, translations())
        .addSubcommand(NEW, NewOptions.declare(command(NEW, "Makes the files of a new entry.")))
        .addSubcommand(SCHEMA, schema())
        .addSubcommand(DIFF, DiffCommand.spec(command(DIFF, DiffCommand.DESCRIPTION)))
        .addSubcommand(
            COMPLETION, CompletionCommand.spec(command(COMPLETION, CompletionCommand.DESCRIPTION)));
    var names = List.copyOf(akkord.subcommands().keySet());
    akkord.addSubcommand(HELP, HelpCommand.spec(command(HELP, HelpCommand.DESCRIPTION), names));
    akkord.subcommands().values().forEach(added -> Examples.addTo(added.getCommandSpec()));
    return akkord;
  }

  private static CommandSpec build() {
    return printing(
            reading(command(BUILD, "Builds the site, checks every link of it and publishes it.")))
        .addOption(Options.templates())
        .addOption(Options.out())
        .addOption(Options.clean())
        .addOption(Options.quarantine())
        .addOption(Options.noSearch());
  }

  private static CommandSpec check() {
    return printing(reading(command(CHECK, "Checks the content and writes nothing.")))
        .addOption(Options.quarantine());
  }

  private static CommandSpec serve() {
    return reading(
            command(
                SERVE,
                "Shows the site here while it is written, drafts and all.",
                "Each change appears at once, and so does what is wrong with it."))
        .addOption(Options.templates())
        .addOption(Options.noSearch())
        .addOption(Options.port())
        .addOption(Options.open())
        .addOption(Options.editor())
        .addOption(Options.strict())
        .addOption(Options.noColor())
        .addOption(Options.lang())
        .addArgGroup(Options.volume());
  }

  private static CommandSpec links() {
    return printing(LinksOptions.declare(command(LINKS, "Checks the links of a folder of HTML.")));
  }

  private static CommandSpec translations() {
    var command =
        reading(
                command(
                    TRANSLATIONS,
                    "Lists texts that are missing, stale, unstamped or not reviewed.",
                    "The most important come first."))
            .addOption(Options.language())
            .addOption(Options.only())
            .addOption(Options.stamp())
            .addOption(Options.stampNew())
            .addOption(Options.strict())
            .addOption(Options.listFormat())
            .addOption(Options.noColor())
            .addOption(Options.lang())
            .addArgGroup(Options.volume());
    command
        .usageMessage()
        .footer(
            "",
            "The weight of an entry is 1 for each entry that refers to it, 5 more for each briefing"
                + " that lists it, and 10 for a briefing and for a page that the navigation names."
                + " What weighs the same comes in order of size, the smallest first. Sizes: XS up"
                + " to 20 words, S 80, M 250, L 800, XL more.",
            "A stamp says that somebody has found a translation up to date. It is stale once its"
                + " original has changed since.");
    return command;
  }

  private static CommandSpec schema() {
    var command =
        command(SCHEMA, "Writes the JSON Schemas by which editors check the content.")
            .addOption(Options.content())
            .addOption(Options.schemaFolder())
            .addOption(Options.lang())
            .addArgGroup(Options.volume());
    command
        .usageMessage()
        .footer(
            "",
            "They know every key in German and English, and the ids of all entries with their"
                + " titles, which editors complete; run it again after entries were added. Content"
                + " with mistakes does not stop it. A file that would stay the same is not"
                + " touched.");
    return command;
  }

  /** A command that reads the content. */
  private static CommandSpec reading(CommandSpec command) {
    return command
        .addOption(Options.content())
        .addOption(Options.statics())
        .addOption(Options.baseUrl())
        .addOption(Options.drafts())
        .addOption(Options.today())
        .addOption(Options.jobs());
  }

  /** A command that prints findings. */
  private static CommandSpec printing(CommandSpec command) {
    return command
        .addOption(Options.strict())
        .addOption(Options.format())
        .addOption(Options.report())
        .addOption(Options.noColor())
        .addOption(Options.lang())
        .addArgGroup(Options.volume());
  }

  private static CommandSpec command(String name, String... description) {
    var command =
        CommandSpec.create().name(name).addOption(Options.help()).addOption(Options.version());
    command.usageMessage().description(description).sortOptions(false);
    return command;
  }
}
