package akkord.cli;

import akkord.content.ContentRequest;
import akkord.content.Drafts;
import akkord.external.CheckPlan;
import akkord.external.CheckPlan.Scope;
import akkord.http.Reach;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What {@code links} was asked for, as far as it goes beyond a folder of HTML. */
final class LinksArguments {

  private static final int USUAL_MINUTES = 60;
  private static final int MOST_MINUTES = 24 * 60;
  private static final int LONGEST_PAUSE = 60;
  private static final String NEIGHBOUR = ".links";

  private final Arguments arguments;

  private LinksArguments(Arguments arguments) {
    this.arguments = arguments;
  }

  /** The arguments once they are known to go together. */
  static LinksArguments of(Arguments arguments) throws UsageException {
    var links = new LinksArguments(arguments);
    links.check();
    return links;
  }

  /** Whether the web is to be asked. */
  boolean isAsking() {
    return arguments.has(LinksOptions.EXTERNAL);
  }

  /** Whether what is known is to be written into the sources. */
  boolean isApplying() {
    return arguments.has(LinksOptions.APPLY);
  }

  /** Whether archived copies are to be looked for. */
  boolean isSearchingArchives() {
    return arguments.has(LinksOptions.ARCHIVE);
  }

  private void check() throws UsageException {
    for (var option : LinksOptions.ASKING) {
      boolean isForPublished =
          option.equals(LinksOptions.ALLOW_PRIVATE)
              && published().filter(PublishedSite::isAddress).isPresent();
      if (arguments.has(option) && !isAsking() && !isForPublished) {
        throw new UsageException(
            "%s is about asking the web; add %s", option, LinksOptions.EXTERNAL);
      }
    }
    if (arguments.has(LinksOptions.LEDGER) && !isAsking() && !isApplying()) {
      throw new UsageException(
          "%s is read where the web is asked or sources are changed; add %s or %s",
          LinksOptions.LEDGER, LinksOptions.EXTERNAL, LinksOptions.APPLY);
    }
    if (!isOfContent()) {
      checkForeignFolder();
    }
    most();
    time();
    pause();
    var exceptions = arguments.path(LinksOptions.EXCEPTIONS);
    if (exceptions.isPresent() && !Files.isRegularFile(exceptions.get())) {
      throw new UsageException(
          "there is no file '%s' with exceptions; leave out %s where there are none",
          arguments.folders().shown(exceptions.get()), LinksOptions.EXCEPTIONS);
    }
  }

  /** What another folder than the content's own site does not come with. */
  private void checkForeignFolder() throws UsageException {
    for (var option : List.of(LinksOptions.APPLY, LinksOptions.ARCHIVE)) {
      if (arguments.has(option)) {
        throw new UsageException(
            "%s is about the sources of the content; name the content of this folder with %s",
            option, Options.CONTENT);
      }
    }
    if (isAsking() && !arguments.has(LinksOptions.LEDGER)) {
      throw new UsageException(
          "nothing is known of the content of this folder; name that with %s, or with %s a file"
              + " for what the web answers",
          Options.CONTENT, LinksOptions.LEDGER);
    }
  }

  private OptionalInt most() throws UsageException {
    return number(LinksOptions.MOST, 1, Integer.MAX_VALUE);
  }

  private Duration time() throws UsageException {
    return Duration.ofMinutes(number(LinksOptions.MINUTES, 1, MOST_MINUTES).orElse(USUAL_MINUTES));
  }

  /** Strangers' servers are never asked without a pause. */
  private Duration pause() throws UsageException {
    int least = arguments.has(LinksOptions.ALLOW_PRIVATE) ? 0 : 1;
    return Duration.ofSeconds(number(LinksOptions.PAUSE, least, LONGEST_PAUSE).orElse(1));
  }

  private OptionalInt number(String option, int least, int most) throws UsageException {
    var number = arguments.<Integer>value(option);
    if (number.isPresent() && (number.get() < least || number.get() > most)) {
      throw new UsageException(
          "%s takes a number from %s to %s, not %s", option, least, most, number.get());
    }
    return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  /** Whether the folder is the site of the content: where no other was named, or both were. */
  boolean isOfContent() {
    return arguments.positionals().isEmpty() || arguments.has(Options.CONTENT);
  }

  /** Which content the site is made from; drafts count, since they will be published. */
  Optional<ContentRequest> content() throws UsageException {
    var folders = arguments.folders();
    if (!isOfContent() || !Files.isDirectory(folders.content())) {
      return Optional.empty();
    }
    return Optional.of(
        new ContentRequest(
            folders.content(),
            folders.shown(folders.content()),
            arguments.today(),
            Drafts.INCLUDED,
            arguments.jobs()));
  }

  /** The sitemap that was published last, as it is named: a file or an address. */
  Optional<String> published() {
    return arguments.value(LinksOptions.PUBLISHED);
  }

  LedgerFile ledger() {
    var path = arguments.path(LinksOptions.LEDGER).orElseGet(() -> beside("ledger.jsonl"));
    return new LedgerFile(path.normalize(), arguments.folders().shown(path));
  }

  /** Where exceptions stand, if anywhere. */
  Optional<Path> exceptions() {
    var named = arguments.path(LinksOptions.EXCEPTIONS);
    var usual = Optional.of(beside("exceptions.yaml")).filter(_ -> isOfContent());
    return named.or(() -> usual);
  }

  private Path beside(String name) {
    return arguments.folders().content().resolveSibling(NEIGHBOUR).resolve(name).normalize();
  }

  /**
   * How the web is asked.
   *
   * @param home where the site is published, so that servers can find out who asks
   */
  CheckPlan plan(Optional<String> home) throws UsageException {
    return new CheckPlan(
        arguments.today(),
        arguments.has(LinksOptions.ALL) ? Scope.ALL : Scope.DUE,
        most(),
        agent(home),
        pause(),
        time());
  }

  /** How the program names itself to servers. */
  static String agent(Optional<String> home) {
    return "Akkord/" + Program.version() + home.map(address -> " (+" + address + ")").orElse("");
  }

  Reach reach() {
    return arguments.has(LinksOptions.ALLOW_PRIVATE) ? Reach.ANYWHERE : Reach.PUBLIC;
  }
}
