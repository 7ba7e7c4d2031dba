package akkord.cli;

import akkord.diagnostic.Wording;
import akkord.serve.Editor;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What commands take. Each option is declared once and shared by the commands that use it. */
final class Options {

  static final String CONTENT = "--content";
  static final String TEMPLATES = "--templates";
  static final String STATIC = "--static";
  static final String OUT = "--out";
  static final String BASE_URL = "--base-url";
  static final String DRAFTS = "--drafts";
  static final String TODAY = "--today";
  static final String JOBS = "--jobs";
  static final String CLEAN = "--clean";
  static final String NO_SEARCH = "--no-search";
  static final String PORT = "--port";
  static final String OPEN = "--open";
  static final String EDITOR = "--editor";
  static final String QUARANTINE = "--quarantine";
  static final String STRICT = "--strict";
  static final String FORMAT = "--format";
  static final String REPORT = "--report";
  static final String QUIET = "--quiet";
  static final String VERBOSE = "--verbose";
  static final String NO_COLOR = "--no-color";
  static final String LANG = "--lang";
  static final String LANGUAGE = "--language";
  static final String ONLY = "--only";
  static final String STAMP = "--stamp";
  static final String STAMP_NEW = "--stamp-new";
  static final String EXIT_CODE = "--exit-code";

  /** The label of a value that is a folder. */
  static final String FOLDER = "DIR";

  private Options() {}

  /** As picocli has it, which would have to read its own annotations for that at each start. */
  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help message and exit.")
        .build();
  }

  /** As picocli has it. */
  static OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .description("Print version information and exit.")
        .build();
  }

  static OptionSpec content() {
    return folder(CONTENT, "The content; ./content by default.");
  }

  static OptionSpec templates() {
    return folder(TEMPLATES, "Templates to use in place of the ones that are built in.");
  }

  static OptionSpec statics() {
    return folder(STATIC, "Style sheets and pictures; ./static by default.");
  }

  static OptionSpec out() {
    return folder(OUT, "The folder of the site; ./site-out by default.");
  }

  static OptionSpec schemaFolder() {
    return folder(OUT, "The folder of the schemas; .akkord/schema beside the content by default.");
  }

  static OptionSpec baseUrl() {
    return text(BASE_URL, "URL", "Where the site will be published, in place of base_url.");
  }

  static OptionSpec drafts() {
    return flag(DRAFTS, "Include drafts and entries whose day has not come.");
  }

  static OptionSpec today() {
    return text(
        TODAY, "DATE", "The day to build for, YYYY-MM-DD; also taken from SOURCE_DATE_EPOCH.");
  }

  static OptionSpec jobs() {
    return OptionSpec.builder(JOBS)
        .paramLabel("N")
        .type(Integer.class)
        .description("How much to do at the same time; the number of processors by default.")
        .build();
  }

  static OptionSpec clean() {
    return flag(CLEAN, "Build everything anew, whatever an earlier build has left.");
  }

  static OptionSpec noSearch() {
    return flag(NO_SEARCH, "Leave out the search index; it needs Node.js.");
  }

  static OptionSpec port() {
    return OptionSpec.builder(PORT)
        .paramLabel("N")
        .type(Integer.class)
        .description("The port to serve at; 4000 by default, or the next one that is free.")
        .build();
  }

  static OptionSpec open() {
    return flag(OPEN, "Open the site in the browser.");
  }

  static OptionSpec editor() {
    return OptionSpec.builder(EDITOR)
        .paramLabel("NAME")
        .type(String.class)
        .completionCandidates(Editor.names())
        .description(
            "What opens source files that a page links to: ${COMPLETION-CANDIDATES}; the browser"
                + " by default.")
        .build();
  }

  static OptionSpec quarantine() {
    return flag(
        QUARANTINE,
        "Hold back entries with errors and what can't stand without them, publish all others, and"
            + " exit with 1 even so.");
  }

  static OptionSpec strict() {
    return flag(STRICT, "Count warnings as errors.");
  }

  static OptionSpec format() {
    return OptionSpec.builder(FORMAT)
        .paramLabel("FORM")
        .type(FormatName.class)
        .description("How findings are printed: ${COMPLETION-CANDIDATES}; text by default.")
        .build();
  }

  static OptionSpec report() {
    return OptionSpec.builder(REPORT)
        .paramLabel("FILE")
        .type(Path.class)
        .description("Write the findings to this file instead of printing them.")
        .build();
  }

  /** How much is printed: two options of which at most one is given. */
  static ArgGroupSpec volume() {
    return ArgGroupSpec.builder()
        .exclusive(true)
        .addArg(flag(QUIET, "Print findings only."))
        .addArg(flag(VERBOSE, "Also print what is done, and how long it takes."))
        .build();
  }

  static OptionSpec noColor() {
    return flag(NO_COLOR, "No colours; NO_COLOR does the same.");
  }

  static OptionSpec listFormat() {
    return OptionSpec.builder(FORMAT)
        .paramLabel("FORM")
        .type(FormatName.class)
        .completionCandidates(TranslationsCommand.FORMATS)
        .description("How the list is printed: ${COMPLETION-CANDIDATES}; text by default.")
        .build();
  }

  static OptionSpec changeFormat() {
    return OptionSpec.builder(FORMAT)
        .paramLabel("FORM")
        .type(String.class)
        .completionCandidates(DiffCommand.FORMATS)
        .description("How changes are printed: ${COMPLETION-CANDIDATES}; text by default.")
        .build();
  }

  static OptionSpec exitCode() {
    return flag(EXIT_CODE, "End with 1 where something changed, as git does.");
  }

  static OptionSpec lang() {
    return OptionSpec.builder(LANG)
        .paramLabel("LANG")
        .type(String.class)
        .completionCandidates(Wording.languages())
        .description("The language of messages, de or en; that of LANG by default.")
        .build();
  }

  static OptionSpec language() {
    return text(LANGUAGE, "LANG", "Only texts in this language.");
  }

  static OptionSpec only() {
    return OptionSpec.builder(ONLY)
        .paramLabel("WHAT")
        .type(String.class)
        .completionCandidates(TranslationsCommand.needs())
        .description("Only texts that need this: ${COMPLETION-CANDIDATES}.")
        .build();
  }

  static OptionSpec stamp() {
    return OptionSpec.builder(STAMP)
        .paramLabel("ENTRY")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .description(
            "Write into the translations of this entry that they are up to date; agreement:ID,"
                + " agreements/ID, an id, or a path. It can be given several times.")
        .build();
  }

  static OptionSpec stampNew() {
    return flag(
        STAMP_NEW,
        "Stamp all translations that have no stamp yet; what is stale stays stale until it is"
            + " named.");
  }

  static OptionSpec folder(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel(FOLDER)
        .type(Path.class)
        .description(description)
        .build();
  }

  static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).arity("0").description(description).build();
  }
}
