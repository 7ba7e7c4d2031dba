package akkord.view;

import akkord.model.EntryId;
import akkord.model.Located;
import akkord.model.SafeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers the facts of an entry, leaving out those that are not known. */
final class FactBuilder {

  private static final Pattern DECORATION = Pattern.compile("^https?://(www\\.)?|/$");

  private final PageScope page;
  private final List<Fact> facts = new ArrayList<>();

  FactBuilder(PageScope page) {
    this.page = page;
  }

  FactBuilder text(String key, Optional<String> text) {
    text.ifPresent(known -> value(key, Fact.Value.of(Phrase.of(known))));
    return this;
  }

  FactBuilder phrase(String key, Optional<Phrase> phrase) {
    phrase.ifPresent(known -> value(key, Fact.Value.of(known)));
    return this;
  }

  FactBuilder entry(String key, Optional<Located<EntryId>> entry) {
    entry.ifPresent(known -> value(key, Fact.Value.of(page.link(known))));
    return this;
  }

  FactBuilder value(String key, Fact.Value value) {
    return values(key, List.of(value));
  }

  FactBuilder values(String key, List<Fact.Value> values) {
    if (!values.isEmpty()) {
      facts.add(new Fact(page.words().of(key), values));
    }
    return this;
  }

  FactBuilder addresses(List<SafeUrl> addresses) {
    if (!addresses.isEmpty()) {
      facts.add(sameAs(addresses));
    }
    return this;
  }

  /** An entry's records elsewhere. */
  Fact sameAs(List<SafeUrl> addresses) {
    return new Fact(
        page.words().of("fact.same-as"),
        addresses.stream().map(FactBuilder::address).map(Fact.Value::of).toList());
  }

  /** An address, shown without its scheme. */
  static Link address(SafeUrl url) {
    return Link.of(new Href.Web(url), DECORATION.matcher(url.value()).replaceAll(""));
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }
}
