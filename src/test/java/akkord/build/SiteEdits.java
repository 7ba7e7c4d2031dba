package akkord.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import akkord.model.SafeUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Changes a site as editors and designers do: texts, facts, names, addresses, entries, settings,
 * words, static files. Some leave mistakes; some are taken back later. The same seed gives the same
 * changes.
 */
final class SiteEdits {

  /** How a site is built after some changes. */
  record Options(Optional<SafeUrl> baseUrl, LocalDate today) {}

  private interface Edit {
    void make() throws IOException;
  }

  private final Path folder;
  private final Random random;
  private final Map<String, byte[]> before = new HashMap<>();
  private final Map<String, Optional<byte[]>> round = new HashMap<>();
  private final List<String> made = new ArrayList<>();
  private Options options = new Options(Optional.empty(), LocalDate.of(2026, 1, 1));
  private int count;

  SiteEdits(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  Options options() {
    return options;
  }

  /** What was done so far, for a failure's message. */
  String story() {
    return String.join("\n", made);
  }

  /** Makes one to three changes. */
  void makeSome() throws IOException {
    round.clear();
    for (int i = random.nextInt(3); i >= 0; i--) {
      count++;
      edits().get(random.nextInt(edits().size())).make();
    }
  }

  /** Takes the last changes back, so that mistakes do not last for ever. */
  void takeAllBack() throws IOException {
    for (var file : round.entrySet()) {
      var path = folder.resolve(file.getKey());
      if (file.getValue().isPresent()) {
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.write(path, file.getValue().get());
      } else {
        Files.deleteIfExists(path);
      }
    }
    made.add("took all back");
  }

  private void remember(String name) throws IOException {
    var file = folder.resolve(name);
    var bytes =
        Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.<byte[]>empty();
    round.putIfAbsent(name, bytes);
    before.put(name, bytes.orElse(new byte[0]));
  }

  private List<Edit> edits() {
    return Stream.concat(ofTextsAndFacts().stream(), ofTheRest().stream()).toList();
  }

  private List<Edit> ofTextsAndFacts() {
    return List.of(
        () -> edit(".md", text -> text + "\nSatz " + count + ".\n"),
        () -> bothTexts(text -> text + "\nNummer " + count + "!\n"),
        () -> bothTexts(text -> text.replaceFirst("\n[A-Z][^\n]*\n", "\n")),
        () -> bothTexts(text -> text.replaceFirst("title: .*", "title: Titel " + count)),
        () -> edit(".md", text -> text.replaceFirst("summary: .*", "summary: Kurz " + count)),
        () -> edit(".md", text -> text.replaceFirst("---\n", "---\nslug: weg-" + count + "\n")),
        () -> edit(".md", text -> text.replaceFirst("---\n", "---\nshort_title: K" + count + "\n")),
        () -> edit(".md", text -> text.replaceFirst("slug: .*\n", "")),
        () -> edit(".md", text -> text.replaceFirst("\n\n", "\n\n\n")),
        () ->
            edit("agreement.yaml", text -> text.replaceFirst("status: .*", "status: " + status())),
        () -> edit("agreement.yaml", text -> text.replaceFirst("on: [0-9]{4}", "on: " + year())),
        () -> edit("agreement.yaml", text -> "# note\n" + text),
        () -> edit("agreement.yaml", text -> text + "publish_on: 2026-02-01\n"),
        () ->
            edit(
                "agreement.yaml",
                text -> text.replaceFirst("domains: .*", "domains: [choirs, space]")),
        () -> edit("agreement.yaml", text -> text.replaceFirst("related: .*\n", "")),
        () -> edit("domain.yaml", text -> "order: " + random.nextInt(9) + "\n"),
        () -> edit("domain.yaml", text -> text + "broader: rivers\n"),
        () -> edit("/delft.yaml", text -> text.replaceFirst("name: .*", "name: Delft " + count)),
        () -> edit("/bergen.yaml", text -> text.replaceFirst("country: .*", "country: JP")));
  }

  private List<Edit> ofTheRest() {
    return List.of(
        () -> inSources(text -> text.replaceFirst("text: [^}]*", "text: Akte " + count)),
        () -> inSources(text -> text.replaceFirst("issued: [0-9]{4}", "issued: " + year())),
        () -> inSources(text -> text.replaceFirst("publisher: .*", "publisher: delft")),
        () -> edit("/pressurized-rover.yaml", text -> text.replace("Rover", "Wagen" + count)),
        () -> settings("tagline: .*", "tagline: Zeile " + count),
        () -> settings("page_size: .*", "page_size: " + (1 + random.nextInt(4))),
        () -> settings("outputs: .*", "outputs: [data, twins, feeds]"),
        () -> settings("navigation: .*", "navigation: [sources, domains, page:method]"),
        () -> write("templates/words/en.properties", "home=Start " + count + "\n"),
        () -> edit("static/site.css", text -> text + "\np { order: " + count + " }\n"),
        () -> write("static/more-" + count + ".txt", "more"),
        this::addAgreement,
        this::renameAdded,
        this::deleteAdded,
        this::takeBack,
        this::takeBack,
        this::check,
        () ->
            options = new Options(SafeUrl.parse("https://e" + count + ".example/"), options.today),
        () -> options = new Options(Optional.empty(), options.today.plusMonths(1)),
        () -> options = new Options(options.baseUrl, LocalDate.of(2026, 1, 1)));
  }

  private String status() {
    return List.of("announced", "signed", "in-force", "ended").get(random.nextInt(4));
  }

  private int year() {
    return 1990 + random.nextInt(30);
  }

  private List<String> files(String end) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> ("/" + name).endsWith(end))
          .filter(name -> !name.startsWith("site-") && !name.startsWith("clean"))
          .sorted()
          .toList();
    }
  }

  private Optional<String> anyOf(List<String> files) {
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(files.get(random.nextInt(files.size())));
  }

  private void edit(String end, UnaryOperator<String> change) throws IOException {
    var file = anyOf(files(end));
    if (file.isPresent()) {
      change(file.get(), change);
    }
  }

  private void inSources(UnaryOperator<String> change) throws IOException {
    var sources = files(".yaml").stream().filter(name -> name.startsWith("content/sources/"));
    change(anyOf(sources.toList()).orElseThrow(), change);
  }

  private void bothTexts(UnaryOperator<String> change) throws IOException {
    var german = anyOf(files("/de.md"));
    if (german.isPresent()) {
      change(german.get(), change);
      change(german.get().replace("/de.md", "/en.md"), change);
    }
  }

  private void settings(String pattern, String replacement) throws IOException {
    change("content/site.yaml", text -> text.replaceFirst(pattern, replacement));
  }

  private void change(String name, UnaryOperator<String> change) throws IOException {
    var file = folder.resolve(name);
    if (Files.exists(file)) {
      write(name, change.apply(Files.readString(file)));
    }
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    remember(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    made.add("wrote " + name + ":\n" + text.indent(4));
  }

  /** Makes a file what it was before its last change; one that was not there stays, empty. */
  private void takeBack() throws IOException {
    var changed = anyOf(before.keySet().stream().sorted().toList());
    if (changed.isPresent() && !changed.get().endsWith(".txt")) {
      write(changed.get(), new String(before.get(changed.get()), UTF_8));
    }
  }

  private void addAgreement() throws IOException {
    var facts = anyOf(files("/agreement.yaml"));
    if (facts.isPresent()) {
      copy(facts.get(), "content/agreements/added-" + count);
    }
  }

  private void copy(String facts, String to) throws IOException {
    var from = Objects.requireNonNull(folder.resolve(facts).getParent());
    for (var name : List.of("agreement.yaml", "de.md", "en.md")) {
      if (Files.exists(from.resolve(name))) {
        write(to + "/" + name, Files.readString(from.resolve(name)));
      }
    }
  }

  private Optional<String> added() throws IOException {
    return anyOf(files("/agreement.yaml").stream().filter(f -> f.contains("/added-")).toList());
  }

  private void renameAdded() throws IOException {
    var facts = added();
    if (facts.isPresent()) {
      copy(facts.get(), "content/agreements/added-" + (1000 - count));
      delete(facts.get());
    }
  }

  private void deleteAdded() throws IOException {
    var facts = added();
    if (facts.isPresent()) {
      delete(facts.get());
    }
  }

  private void delete(String facts) throws IOException {
    var entry = Objects.requireNonNull(folder.resolve(facts).getParent());
    for (var name : List.of("agreement.yaml", "de.md", "en.md")) {
      if (Files.exists(entry.resolve(name))) {
        remember(folder.relativize(entry.resolve(name)).toString());
        Files.delete(entry.resolve(name));
      }
    }
    Files.delete(entry);
    made.add("deleted " + entry.getFileName());
  }

  /** Lets the ledger say that an address of a source was gone for some days. */
  private void check() throws IOException {
    write(
        ".links/ledger.jsonl",
        """
        {"address":"https://towns.example/minutes/%s","first":"2025-01-02","state":"gone",\
        "since":"2025-01-11","checked":"2025-01-11","reason":"404","ok":"2025-01-02",\
        "failures":[{"on":"2025-01-03","reason":"404"},{"on":"2025-01-07","reason":"404"},\
        {"on":"2025-01-11","reason":"404"}]}
        """
            .formatted(1 + random.nextInt(4)));
  }
}
