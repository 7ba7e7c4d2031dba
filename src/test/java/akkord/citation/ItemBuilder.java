package akkord.citation;

import akkord.fixture.Given;
import akkord.model.EdtfDate;
import akkord.model.LanguageTag;
import akkord.model.SafeUrl;
import akkord.model.TaggedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An item in the making: an English title and nothing else, unless a test says otherwise. */
final class ItemBuilder {

  private final String type;
  private LanguageTag language = Given.EN;
  private String title = "Lunar rover: a summary";
  private final List<CslName> authors = new ArrayList<>();
  private Optional<String> container = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private Optional<EdtfDate> issued = Optional.empty();
  private Optional<EdtfDate> accessed = Optional.empty();
  private Optional<SafeUrl> url = Optional.empty();
  private Optional<String> doi = Optional.empty();
  private Optional<String> number = Optional.empty();
  private Optional<String> note = Optional.empty();

  private ItemBuilder(String type) {
    this.type = type;
  }

  static ItemBuilder of(String type) {
    return new ItemBuilder(type);
  }

  /** A web page with a publisher, a day and an address. */
  static ItemBuilder page() {
    return of("webpage").publisher("NASA").issued("2024-04-09").url("https://example.org/a");
  }

  ItemBuilder title(String tag, String text) {
    language = new LanguageTag(tag);
    title = text;
    return this;
  }

  ItemBuilder author(String literal) {
    authors.add(new CslName.Literal(literal));
    return this;
  }

  ItemBuilder author(String family, String given) {
    authors.add(new CslName.Personal(family, given));
    return this;
  }

  ItemBuilder container(String text) {
    container = Optional.of(text);
    return this;
  }

  ItemBuilder publisher(String text) {
    publisher = Optional.of(text);
    return this;
  }

  ItemBuilder issued(String date) {
    issued = EdtfDate.parse(date);
    return this;
  }

  ItemBuilder accessed(String date) {
    accessed = EdtfDate.parse(date);
    return this;
  }

  ItemBuilder url(String address) {
    url = SafeUrl.parse(address);
    return this;
  }

  ItemBuilder doi(String text) {
    doi = Optional.of(text);
    return this;
  }

  ItemBuilder number(String text) {
    number = Optional.of(text);
    return this;
  }

  ItemBuilder note(String text) {
    note = Optional.of(text);
    return this;
  }

  CslItem item() {
    return new CslItem(
        "rover-2024",
        type,
        new TaggedText(language, title),
        authors,
        container,
        publisher,
        issued,
        accessed,
        url,
        doi,
        number,
        note,
        language);
  }
}
