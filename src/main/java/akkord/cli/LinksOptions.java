package akkord.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code links} takes. */
final class LinksOptions {

  static final String EXTERNAL = "--external";
  static final String ALL = "--all";
  static final String MOST = "--most";
  static final String MINUTES = "--minutes";
  static final String PAUSE = "--pause";
  static final String ALLOW_PRIVATE = "--allow-private";
  static final String LEDGER = "--ledger";
  static final String EXCEPTIONS = "--exceptions";
  static final String ARCHIVE = "--archive";
  static final String APPLY = "--apply";
  static final String PUBLISHED = "--published";

  /** What only makes sense where the web is asked. */
  static final List<String> ASKING =
      List.of(ALL, MOST, MINUTES, PAUSE, ALLOW_PRIVATE, EXCEPTIONS, ARCHIVE);

  private LinksOptions() {}

  static CommandSpec declare(CommandSpec command) {
    command
        .usageMessage()
        .footer(
            "",
            "Without --external nobody is asked. What the web answers is kept in the ledger, and a"
                + " later run asks for what is due only. An address counts as gone after failures"
                + " on several days; a server that lets no program in is no mistake.");
    return keeping(asking(command))
        .addOption(Options.baseUrl())
        .addOption(Options.content())
        .addOption(Options.jobs())
        .addOption(
            Options.text(
                PUBLISHED,
                "SITEMAP",
                "The sitemap that was published last, a file or an address: which of its addresses"
                    + " lead nowhere now."))
        .addOption(Options.today())
        .addPositional(folder());
  }

  private static CommandSpec asking(CommandSpec command) {
    return command
        .addOption(
            Options.flag(EXTERNAL, "Also ask the web for the addresses to which links leave."))
        .addOption(Options.flag(ALL, "Ask for all of them, not only for those that are due."))
        .addOption(number(MOST, "Ask for this many at most, those not asked for longest first."))
        .addOption(number(MINUTES, "Ask for no more after this many minutes; 60 by default."))
        .addOption(number(PAUSE, "Seconds between two requests to one server; 1 by default."))
        .addOption(
            Options.flag(
                ALLOW_PRIVATE,
                "Also ask servers that are not on the public web. Careful: whoever writes a link"
                    + " then makes this machine ask others in its network."));
  }

  private static CommandSpec keeping(CommandSpec command) {
    return command
        .addOption(
            file(LEDGER, "What is known of addresses; .links/ledger.jsonl beside the content."))
        .addOption(
            file(
                EXCEPTIONS,
                "What is let pass, with reason and last day; .links/exceptions.yaml beside the"
                    + " content."))
        .addOption(Options.flag(ARCHIVE, "Look for archived copies of sources that have none yet."))
        .addOption(
            Options.flag(
                APPLY, "Write what the ledger knows into the sources, and touch nothing else."));
  }

  private static PositionalParamSpec folder() {
    return PositionalParamSpec.builder()
        .paramLabel(Options.FOLDER)
        .descriptionKey(Options.FOLDER)
        .arity("0..1")
        .type(Path.class)
        .description("The folder; ./site-out by default.")
        .build();
  }

  private static OptionSpec file(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("FILE")
        .type(Path.class)
        .description(description)
        .build();
  }

  private static OptionSpec number(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("N")
        .type(Integer.class)
        .description(description)
        .build();
  }
}
