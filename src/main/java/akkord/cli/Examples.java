package akkord.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** The examples of commands that stand at the end of {@code --help}. */
final class Examples {

  /**
   * What somebody might type.
   *
   * @param line the whole line, for a shell at the root of the repository
   * @param meaning what it does, a sentence in English
   */
  record Example(String line, String meaning) {}

  private static final Map<String, List<Example>> EXAMPLES =
      Map.of(
          Commands.BUILD, build(),
          Commands.CHECK, check(),
          Commands.SERVE, serve(),
          Commands.LINKS, links(),
          Commands.TRANSLATIONS, translations(),
          Commands.NEW, entries(),
          Commands.SCHEMA, schema(),
          Commands.DIFF, diff(),
          Commands.COMPLETION, completion(),
          Commands.HELP, help());

  private Examples() {}

  /** The examples of a command, none where it has none. */
  static List<Example> of(String command) {
    return EXAMPLES.getOrDefault(command, List.of());
  }

  /** Adds the examples of a command to what its help ends with. */
  static void addTo(CommandSpec command) {
    var footer = new ArrayList<String>();
    Collections.addAll(footer, command.usageMessage().footer());
    Collections.addAll(footer, "", "Examples:");
    for (var example : of(command.name())) {
      Collections.addAll(footer, "  " + example.line(), "      " + example.meaning());
    }
    command.usageMessage().footer(footer.toArray(String[]::new));
  }

  private static List<Example> build() {
    return List.of(
        new Example("./akkord build", "Builds the site into ./site-out."),
        new Example(
            "./akkord build --base-url https://example.org/briefings/ --strict",
            "Builds it for that address; a warning stops it as well."),
        new Example(
            "./akkord build --drafts --no-search --out ../preview",
            "Builds a preview with drafts into another folder."),
        new Example(
            "./akkord build --quarantine", "Holds back entries with errors, publishes the rest."));
  }

  private static List<Example> check() {
    return List.of(
        new Example("./akkord check", "Names all that is wrong with the content."),
        new Example(
            "./akkord check --drafts --lang de", "Checks drafts too, with messages in German."),
        new Example(
            "./akkord check --format sarif --report findings.sarif",
            "Writes the findings into a file for other programs."));
  }

  private static List<Example> serve() {
    return List.of(
        new Example("./akkord serve --open", "Shows the site and opens it in the browser."),
        new Example(
            "./akkord serve --editor vscode", "Opens source files in that editor from the page."),
        new Example(
            "./akkord serve --port 8080 --no-search",
            "Serves at another port and leaves out the search."));
  }

  private static List<Example> links() {
    return List.of(
        new Example("./akkord links", "Checks the links of ./site-out."),
        new Example(
            "./akkord links ../preview --base-url https://example.org/briefings/",
            "Checks a site in another folder that was built for that address."),
        new Example(
            "./akkord links --external --archive",
            "Also asks the web for what is due, and archives for copies of sources."),
        new Example(
            "./akkord links --external --format markdown --report links.md",
            "Writes what is to be done as the text of an issue."));
  }

  private static List<Example> translations() {
    return List.of(
        new Example("./akkord translations", "Lists all texts that need something."),
        new Example(
            "./akkord translations --language de --only stale",
            "Lists only German texts whose original has changed."),
        new Example(
            "./akkord translations --stamp agreement:lunar-rover",
            "Notes that the translations of this entry are up to date."));
  }

  private static List<Example> entries() {
    return List.of(
        new Example("./akkord new agreement", "On a terminal, asks for all that is needed."),
        new Example(
            "./akkord new actor jaxa --title JAXA --type agency --set country=JP",
            "Makes an actor without asking."),
        new Example(
            "./akkord new source https://example.org/press-release",
            "Opens the page and takes over what it says of itself."),
        new Example(
            "./akkord new agreement lunar-rover --date signed=2024-04-09 --domain space",
            "Makes an agreement with what is known of it."));
  }

  private static List<Example> schema() {
    return List.of(
        new Example("./akkord schema", "Writes the schemas to where editors look for them."),
        new Example(
            "./akkord schema --content ../other/content --out ../other/schema",
            "Writes those of another content into another folder."));
  }

  private static List<Example> diff() {
    return List.of(
        new Example("./akkord diff HEAD", "What is not committed yet."),
        new Example("./akkord diff v1.0 v1.1", "What changed from one release to the next."),
        new Example(
            "./akkord diff main --format markdown",
            "What differs from the branch main, as text for a pull request."),
        new Example("./akkord diff old-out site-out", "Compares two built sites, page by page."));
  }

  private static List<Example> completion() {
    return List.of(
        new Example(
            "./akkord completion bash > ~/.local/share/bash-completion/completions/akkord",
            "For bash, with its package bash-completion."),
        new Example(
            "./akkord completion zsh > ~/.akkord.zsh",
            "For zsh; ~/.zshrc then has to contain: source ~/.akkord.zsh"),
        new Example(
            "./akkord completion fish > ~/.config/fish/completions/akkord.fish", "For fish."));
  }

  private static List<Example> help() {
    return List.of(
        new Example("./akkord help", "Lists all commands."),
        new Example("./akkord help build", "The same as: ./akkord build --help"));
  }
}
