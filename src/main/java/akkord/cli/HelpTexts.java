package akkord.cli;

import akkord.diagnostic.Wording;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The texts of {@code --help} in another language than that in which they are declared. */
final class HelpTexts extends ResourceBundle {

  private final Wording wording;
  private final Map<String, String> texts = new TreeMap<>();

  /** The texts of some commands and all below them. */
  HelpTexts(CommandLine commands, Wording wording) {
    this.wording = wording;
    addAll(commands);
  }

  private void addAll(CommandLine command) {
    add(command.getCommandSpec());
    command.getSubcommands().values().forEach(this::addAll);
  }

  private void add(CommandSpec command) {
    String prefix = command.qualifiedName(".") + ".";
    var usage = command.usageMessage();
    add(prefix + "usage.description", usage.description());
    add(prefix + "usage.footer", usage.footer());
    add(prefix + "usage.synopsisHeading", usage.synopsisHeading());
    add(prefix + "usage.commandListHeading", usage.commandListHeading());
    for (OptionSpec option : command.options()) {
      add(prefix + key(option, option.longestName()), option.toBuilder().description());
    }
    for (var parameter : command.positionalParameters()) {
      add(prefix + key(parameter, parameter.paramLabel()), parameter.toBuilder().description());
    }
  }

  private static String key(ArgSpec argument, String name) {
    @Nullable String key = argument.descriptionKey();
    return key == null || key.isEmpty() ? name.replaceFirst("^-+", "") : key;
  }

  private void add(String key, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      String text = lines[i].stripLeading();
      String indent = lines[i].substring(0, lines[i].length() - text.length());
      String line = indent + wording.of(text);
      texts.put(lines.length == 1 ? key : key + "." + i, line);
    }
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
