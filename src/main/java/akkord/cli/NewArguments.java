package akkord.cli;

import akkord.content.Declarations;
import akkord.diagnostic.Nearest;
import akkord.model.Collection;
import akkord.model.LanguageTag;
import akkord.model.SafeUrl;
import akkord.model.Slug;
import akkord.scaffold.Answers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the arguments of {@code new} say of the entry. */
final class NewArguments {

  private final Arguments arguments;
  private Answers answers = Answers.NONE;

  NewArguments(Arguments arguments) {
    this.arguments = arguments;
  }

  /** The collection that is named by the word for its entries or by its folder. */
  Collection collection() throws UsageException {
    var words = Arrays.stream(Collection.values()).map(Collection::entryWord).toList();
    if (arguments.positionals().isEmpty()) {
      throw new UsageException("say what is to be made: %s", String.join(", ", words));
    }
    String name = arguments.positionals().getFirst();
    var collection = Collection.ofEntryWord(name).or(() -> Collection.ofFolder(name));
    if (collection.isEmpty()) {
      var folders = Arrays.stream(Collection.values()).map(Collection::folder);
      throw new UsageException(
          "'%s' is none of %s%s",
          name,
          String.join(", ", words),
          Nearest.suggestion(name, Stream.concat(words.stream(), folders).toList()));
    }
    return collection.get();
  }

  /** The id, where one is given. */
  Optional<Slug> id() throws UsageException {
    var ids = details().filter(detail -> !isAddress(detail)).toList();
    if (ids.size() > 1) {
      throw new UsageException("an entry has one id, not '%s' and '%s'", ids.get(0), ids.get(1));
    }
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    var id = Slug.parse(ids.getFirst());
    if (id.isEmpty()) {
      throw new UsageException(
          "'%s' can't be an id; use lower-case letters a to z, digits and single hyphens",
          ids.getFirst());
    }
    return id;
  }

  private Stream<String> details() {
    return arguments.positionals().stream().skip(1);
  }

  private static boolean isAddress(String text) {
    return SafeUrl.parse(text).filter(SafeUrl::isWeb).isPresent();
  }

  /** What is said of the entry. */
  Answers answers(Collection collection, List<LanguageTag> languages) throws UsageException {
    for (String title : arguments.values(NewOptions.TITLE)) {
      addTitle(title, collection, languages);
    }
    arguments.<String>value(NewOptions.TYPE).ifPresent(type -> add("type", type));
    for (String date : arguments.values(NewOptions.DATE)) {
      addDate(date, collection);
    }
    addParties(collection);
    arguments.values(NewOptions.DOMAIN).forEach(domain -> add("domains", domain));
    Stream.concat(
            arguments.<String>value(NewOptions.URL).stream(),
            details().filter(NewArguments::isAddress))
        .forEach(url -> add("url", url));
    for (String value : arguments.values(NewOptions.SET)) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw new UsageException("--set takes KEY=VALUE, not '%s'", value);
      }
      add(value.substring(0, equals), value.substring(equals + 1));
    }
    return answers;
  }

  private void add(String key, String value) {
    answers = answers.with(key, value);
  }

  private void addTitle(String title, Collection collection, List<LanguageTag> languages)
      throws UsageException {
    var language = languages.stream().filter(tag -> title.startsWith(tag + "=")).findFirst();
    String text = language.map(tag -> title.substring(tag.value().length() + 1)).orElse(title);
    if (Declarations.hasTexts(collection)) {
      if (language.isEmpty()) {
        throw new UsageException(
            "say in which language the title is, as in --title %s=…", languages.getFirst());
      }
      add(language.get() + ".title", text);
    } else if (collection == Collection.SOURCES) {
      language.ifPresent(tag -> add("title.lang", tag.value()));
      add("title.text", text);
    } else {
      add(language.map(tag -> "name." + tag).orElse("name"), text);
    }
  }

  private void addDate(String date, Collection collection) throws UsageException {
    int equals = date.indexOf('=');
    switch (collection) {
      case AGREEMENTS -> {
        if (equals < 1) {
          throw new UsageException("say what happened on that day, as in --date signed=%s", date);
        }
        add("dates." + date.substring(0, equals) + ".on", date.substring(equals + 1));
      }
      case SOURCES -> add("issued", date);
      case BRIEFINGS -> add("on", date);
      case DOMAINS, ACTORS, GLOSSARY, PAGES ->
          throw new UsageException("a new %s takes no %s", collection.entryWord(), NewOptions.DATE);
    }
  }

  private void addParties(Collection collection) throws UsageException {
    int number = 0;
    for (String party : arguments.values(NewOptions.PARTY)) {
      if (collection != Collection.AGREEMENTS) {
        throw new UsageException("a new %s takes no %s", collection.entryWord(), NewOptions.PARTY);
      }
      number++;
      var words = party.split(":", 2);
      add("parties." + number + ".actor", words[0]);
      if (words.length > 1) {
        add("parties." + number + ".role", words[1]);
      }
    }
  }
}
