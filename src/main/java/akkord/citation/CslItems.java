package akkord.citation;

import akkord.model.SafeUrl;
import akkord.model.Source;
import akkord.model.TaggedText;
import java.util.List;
import java.util.Optional;

/** Makes items from what the site knows. */
public final class CslItems {

  private CslItems() {}

  /** The item for a source that can be read at its address. */
  public static CslItem of(Source source, String publisher) {
    return of(source, publisher, source.address().map(Source.Address::url));
  }

  /**
   * The item for a source. An article's publisher is the newspaper that it appeared in; there is
   * nothing else in content that could be. Authors are not split into family and given names, since
   * no rule does that right for Japanese and English names alike.
   *
   * @param publisher the publisher's name for the readers
   * @param url where it can be read now
   */
  public static CslItem of(Source source, String publisher, Optional<SafeUrl> url) {
    boolean serial = CslTypes.isSerial(source.type());
    var number = source.number();
    return new CslItem(
        source.id().name().value(),
        source.type(),
        source.title(),
        literal(source.authors()),
        Optional.of(publisher).filter(_ -> serial),
        Optional.of(publisher).filter(_ -> !serial),
        Optional.of(source.issued()),
        source.accessed(),
        url,
        source.doi(),
        number.filter(_ -> numbersItsArticles(source.type())),
        number.filter(_ -> !numbersItsArticles(source.type())),
        source.language());
  }

  /**
   * The item for a page of this site. Where the site is called like its publisher, the name is said
   * once.
   */
  public static CslItem of(SitePage page) {
    boolean twice = page.site().equals(page.publisher());
    return new CslItem(
        page.id(),
        "webpage",
        new TaggedText(page.language(), page.title()),
        literal(page.authors()),
        Optional.of(page.site()).filter(_ -> !twice),
        Optional.of(page.publisher()),
        page.changed(),
        Optional.empty(),
        Optional.of(page.url()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        page.language());
  }

  private static List<CslName> literal(List<String> names) {
    return names.stream().<CslName>map(CslName.Literal::new).toList();
  }

  /**
   * Whether a number is the work's own. That of an article in CSL counts the articles of a journal;
   * newspapers don't, and content says there in which release or issue the article stands.
   */
  private static boolean numbersItsArticles(String type) {
    return !CslTypes.isSerial(type) || type.equals("article-journal");
  }
}
