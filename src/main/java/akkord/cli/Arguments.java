package akkord.cli;

import akkord.build.BuildRequest;
import akkord.build.BuildRequest.Earlier;
import akkord.build.BuildRequest.Gate;
import akkord.build.Folders;
import akkord.content.Drafts;
import akkord.content.Schemas;
import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;
import akkord.model.SafeUrl;
import akkord.search.SearchTool;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** What was asked for on the command line, together with the defaults that the world gives. */
final class Arguments {

  private final ParseResult parsed;
  private final Surroundings surroundings;

  Arguments(ParseResult parsed, Surroundings surroundings) {
    this.parsed = parsed;
    this.surroundings = surroundings;
  }

  /** The name of the command. */
  String command() {
    return parsed.commandSpec().name();
  }

  boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  <T> Optional<T> value(String option) {
    @Nullable T value = parsed.matchedOptionValue(option, (T) null);
    return Optional.ofNullable(value);
  }

  /** The values of an option that can be given several times. */
  List<String> values(String option) {
    return this.<List<String>>value(option).map(List::copyOf).orElse(List.of());
  }

  Folders folders() {
    var home = surroundings.home();
    return new Folders(
        surroundings.workingFolder(),
        path(Options.CONTENT).orElse(home.resolve("content")),
        path(Options.TEMPLATES),
        path(Options.STATIC).orElse(home.resolve("static")),
        path(Options.OUT).orElse(home.resolve("site-out")),
        home);
  }

  /** The folder that {@code links} checks. */
  Path linksFolder() {
    return parsed.hasMatchedPositional(0)
        ? surroundings.workingFolder().resolve(parsed.<Path>matchedPositionalValue(0, Path.of("")))
        : surroundings.home().resolve("site-out");
  }

  /** What stands behind the command, in order. */
  List<String> positionals() {
    return parsed.matchedPositionals().stream()
        .flatMap(positional -> positional.stringValues().stream())
        .toList();
  }

  /** The folder that {@code schema} writes to. */
  Path schemaFolder() {
    return path(Options.OUT)
        .orElseGet(() -> folders().content().resolveSibling(Schemas.FOLDER).normalize());
  }

  Optional<Path> reportFile() {
    return path(Options.REPORT);
  }

  FormatName format() {
    return this.<FormatName>value(Options.FORMAT).orElse(FormatName.TEXT);
  }

  /**
   * The language in which people are spoken to: the one asked for, else that of the surroundings
   * where messages are translated into it, else English.
   */
  Wording wording() {
    String asked = this.<String>value(Options.LANG).orElseGet(surroundings::language);
    return Wording.find(asked).orElse(Wording.ENGLISH);
  }

  /** Refuses a language that nobody has translated the messages into. */
  void checkLanguage() throws UsageException {
    var asked = this.<String>value(Options.LANG);
    if (asked.isPresent() && Wording.find(asked.get()).isEmpty()) {
      throw new UsageException("--lang takes de or en, not '%s'", asked.get());
    }
  }

  Gate gate() {
    return has(Options.STRICT) ? Gate.ERRORS_AND_WARNINGS : Gate.ERRORS;
  }

  private Gate contentGate() throws UsageException {
    if (!has(Options.QUARANTINE)) {
      return gate();
    }
    if (has(Options.STRICT)) {
      throw new UsageException(
          "%s holds back entries with errors only; leave out %s",
          Options.QUARANTINE, Options.STRICT);
    }
    return Gate.ERRORS_OF_THE_WHOLE_SITE;
  }

  /** What is asked of a command that reads the content, whose folder is there. */
  BuildRequest contentRequest() throws UsageException {
    var request = buildRequest();
    var folders = request.folders();
    if (!Files.isDirectory(folders.content())) {
      throw new UsageException(
          "there is no folder '%s' with content; name it with %s",
          folders.shown(folders.content()), Options.CONTENT);
    }
    return request;
  }

  /** What is asked of a site that is shown at an address of this machine, drafts and all. */
  BuildRequest liveRequest(URI address) throws UsageException {
    var request = contentRequest();
    return new BuildRequest(
        request.folders(),
        request.baseUrl().or(() -> SafeUrl.parse(address.toString())),
        Drafts.INCLUDED,
        request.today(),
        request.gate(),
        request.search(),
        request.earlier(),
        request.started(),
        request.jobs());
  }

  private BuildRequest buildRequest() throws UsageException {
    return new BuildRequest(
        folders(),
        baseUrl(),
        has(Options.DRAFTS) ? Drafts.INCLUDED : Drafts.LEFT_OUT,
        today(),
        contentGate(),
        searchTool(),
        has(Options.CLEAN) ? Earlier.IGNORED : Earlier.USED,
        surroundings.clock().instant(),
        jobs());
  }

  private SearchTool searchTool() {
    return has(Options.NO_SEARCH)
        ? new SearchTool.Unwanted()
        : new SearchTools(surroundings).find();
  }

  int jobs() throws UsageException {
    int jobs =
        this.<Integer>value(Options.JOBS)
            .orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (jobs < 1) {
      throw new UsageException("--jobs takes a number from 1, not %s", jobs);
    }
    return jobs;
  }

  /** The base URL asked for, with the slash that it ends in. */
  Optional<SafeUrl> baseUrl() throws UsageException {
    var text = this.<String>value(Options.BASE_URL);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var url =
        SafeUrl.parse(text.get().endsWith("/") ? text.get() : text.get() + "/")
            .filter(SafeUrl::isWeb)
            .filter(web -> !web.value().contains("?") && !web.value().contains("#"));
    if (url.isEmpty()) {
      throw new UsageException(
          "--base-url takes a complete http or https address, such as"
              + " https://example.org/briefings/, not '%s'",
          text.get());
    }
    return url;
  }

  LocalDate today() throws UsageException {
    var text = this.<String>value(Options.TODAY);
    var epoch = Optional.ofNullable(surroundings.variables().get("SOURCE_DATE_EPOCH"));
    try {
      if (text.isPresent()) {
        return LocalDate.parse(text.get());
      }
      var now =
          epoch.isPresent()
              ? Instant.ofEpochSecond(Long.parseLong(epoch.get()))
              : surroundings.clock().instant();
      return LocalDate.ofInstant(now, ZoneOffset.UTC);
    } catch (DateTimeException | NumberFormatException notATime) {
      throw new UsageException(
          text.map(day -> Message.of("--today takes a day as YYYY-MM-DD, not '%s'", day))
              .orElseGet(() ->
                  Message.of(
                      "SOURCE_DATE_EPOCH takes seconds since 1970, not '%s'", epoch.orElse(""))));
    }
  }

  /** The file or folder that an option names. */
  Optional<Path> path(String option) {
    return this.<Path>value(option).map(surroundings.workingFolder()::resolve);
  }
}
