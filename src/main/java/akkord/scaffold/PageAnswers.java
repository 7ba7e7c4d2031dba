package akkord.scaffold;

import akkord.content.Catalogue;
import akkord.model.Collection;
import akkord.model.Source.UrlState;
import akkord.model.Word;
import akkord.webpage.Visit;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers about a source that its page gives, once it was opened. */
public final class PageAnswers {

  private final EntryForm form;
  private Answers answers;

  private PageAnswers(EntryForm form, Answers answers) {
    this.form = form;
    this.answers = answers;
  }

  /**
   * Adds what a page says to what is known already, which it does not replace. What the content
   * would not take is left out.
   *
   * @param today the day on which it was opened
   */
  public static Answers add(EntryForm form, Answers known, Visit.Opened page, LocalDate today) {
    var answers = new PageAnswers(form, known);
    answers.add(page);
    answers.put("accessed", today.toString());
    answers.put("url_state", Word.of(UrlState.VERIFIED));
    return answers.answers;
  }

  private void add(Visit.Opened page) {
    var facts = page.facts();
    facts.type().or(() -> kind(page)).ifPresent(type -> put("type", type));
    facts.language().ifPresent(language -> put("language", language.value()));
    facts.title().ifPresent(title -> put("title.text", title));
    publisher(page).ifPresent(publisher -> put("publisher", publisher));
    putAll("author", facts.authors());
    facts.issued().ifPresent(date -> put("issued", date.toString()));
    facts.doi().ifPresent(doi -> put("doi", doi));
  }

  private static Optional<String> kind(Visit.Opened page) {
    return page.kind() == Visit.Kind.HTML ? Optional.of("webpage") : Optional.empty();
  }

  private void put(String key, String value) {
    putAll(key, List.of(value));
  }

  private void putAll(String key, List<String> values) {
    if (values.isEmpty() || answers.hasUnder(key)) {
      return;
    }
    var with = answers.with(key, values);
    boolean isTaken =
        form.questions(with).stream()
            .filter(question -> question.path().equals(key))
            .allMatch(question ->
                values.stream().allMatch(value -> form.complaint(question, value).isEmpty()));
    answers = isTaken ? with : answers;
  }

  /** An actor that has the publisher's name, or whose homepage is on this host; else the name. */
  private Optional<String> publisher(Visit.Opened page) {
    var name = page.facts().publisher();
    return only(form.catalogue()
            .of(Collection.ACTORS)
            .filter(actor -> name.filter(n -> isCalled(actor, n)).isPresent()))
        .or(() ->
            only(form.catalogue().of(Collection.ACTORS).filter(actor -> isAt(actor, page.host()))))
        .or(() -> name);
  }

  private static Optional<String> only(Stream<Catalogue.Item> actors) {
    var found = actors.map(actor -> actor.id().name().value()).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean isCalled(Catalogue.Item actor, String name) {
    return Stream.of("name", "acronym", "native_name")
        .flatMap(actor::valuesUnder)
        .anyMatch(own -> Titles.key(own).equals(Titles.key(name)));
  }

  private static boolean isAt(Catalogue.Item actor, String host) {
    return actor
        .value("url")
        .map(PageAnswers::host)
        .filter(home -> !home.isEmpty() && (bare(host).equals(home) || host.endsWith("." + home)))
        .isPresent();
  }

  private static String host(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost())
          .map(host -> bare(host.toLowerCase(Locale.ROOT)))
          .orElse("");
    } catch (URISyntaxException noAddress) {
      return "";
    }
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }
}
