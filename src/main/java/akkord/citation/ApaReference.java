package akkord.citation;

import akkord.model.EdtfDate;
import akkord.model.SafeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes one entry of a reference list: author, date, title and source, each ended by a full stop,
 * then the address. Where nobody is named as author, the title or, for web pages and the like, the
 * publisher takes the first place and is not said again.
 */
record ApaReference(CslItem item, ApaWords words) {

  /** Works that pass quickly, so that month and day matter. */
  private static final Set<String> DATED_BY_DAY =
      Set.of(
          "article-magazine",
          "article-newspaper",
          "broadcast",
          "collection",
          "document",
          "event",
          "interview",
          "motion_picture",
          "pamphlet",
          "paper-conference",
          "performance",
          "personal_communication",
          "post",
          "post-weblog",
          "song",
          "speech",
          "webpage");

  /** A number that doesn't say itself that it is one, such as {@code 5} or {@code 12a}. */
  private static final Pattern COUNT = Pattern.compile("\\p{L}?[0-9]+\\p{L}?");

  /** Works that are known by the body that answers for them. */
  private static final Set<String> LED_BY_PUBLISHER =
      Set.of("entry-dictionary", "entry-encyclopedia", "software", "webpage");

  private static final String TREATY = "treaty";

  private static final String DOI_RESOLVER = "https://doi.org/";

  List<Run> runs() {
    var runs = new Runs();
    if (item.type().equals(TREATY)) {
      runs.sentence(treaty());
    } else {
      runs.sentence(author()).sentence(date()).sentence(titleAfterDate());
      runs.sentence(container()).sentence(publisher()).sentence(site());
    }
    return runs.open(address()).list();
  }

  /** A treaty is named by its title, its parties and its date, all in one sentence. */
  private List<Run> treaty() {
    var runs = new Runs().add(title());
    if (!item.authors().isEmpty()) {
      var parties = item.authors().stream().map(AuthorName::shortForm).toList();
      runs.add(", " + String.join("-", parties));
    }
    item.issued().ifPresent(date -> runs.add(", " + words.full(date)));
    item.number().ifPresent(number -> runs.add(", " + number));
    return runs.list();
  }

  private List<Run> author() {
    if (!item.authors().isEmpty()) {
      return plain(words.list(item.authors().stream().map(AuthorName::inverted).toList()));
    }
    return publisherLeads() ? plain(item.publisher()) : titleAndNumber();
  }

  private boolean publisherLeads() {
    return item.authors().isEmpty()
        && LED_BY_PUBLISHER.contains(item.type())
        && item.publisher().isPresent();
  }

  private boolean titleLeads() {
    return item.authors().isEmpty() && !publisherLeads();
  }

  private List<Run> date() {
    String text = item.issued().map(this::issued).orElse(words.noDate());
    return plain("(" + text + ")");
  }

  private String issued(EdtfDate date) {
    var monthAndDay =
        DATED_BY_DAY.contains(item.type()) ? words.monthAndDay(date) : Optional.<String>empty();
    return words.year(date) + monthAndDay.map(known -> ", " + known).orElse("");
  }

  private List<Run> titleAfterDate() {
    var runs = new Runs();
    if (!titleLeads()) {
      runs.open(titleAndNumber());
    }
    return runs.open(plain(words.kind(item.type()).map(kind -> "[" + kind + "]"))).list();
  }

  private List<Run> titleAndNumber() {
    var number = isPart() ? Optional.<String>empty() : numberInParentheses();
    return new Runs().add(title()).open(plain(number)).list();
  }

  private Optional<String> numberInParentheses() {
    return item.number().map(number -> "(" + labelled(number) + ")");
  }

  private String labelled(String number) {
    return COUNT.matcher(number).matches() ? words.numberLabel() + number : number;
  }

  /** The title in italics, unless it is a part of something whose name is in italics. */
  private Run title() {
    boolean upright = isPart() || item.type().equals(TREATY);
    return new Run.Title(item.title(), upright ? Run.Slant.UPRIGHT : Run.Slant.ITALIC);
  }

  private boolean isPart() {
    return item.containerTitle().isPresent() && !CslTypes.isOnTheWeb(item.type());
  }

  /** What the work is part of, with the number that counts the parts. */
  private List<Run> container() {
    var runs = new Runs();
    item.containerTitle().filter(_ -> isPart()).ifPresent(name -> addContainer(runs, name));
    return runs.list();
  }

  private void addContainer(Runs runs, String name) {
    if (CslTypes.isSerial(item.type())) {
      runs.add(new Run.Container(name));
      item.number().ifPresent(number -> runs.add(", " + words.article() + number));
    } else {
      runs.add("In ").add(new Run.Container(name)).open(plain(numberInParentheses()));
    }
  }

  private List<Run> publisher() {
    boolean saidAlready = publisherLeads() || CslTypes.isSerial(item.type());
    return plain(item.publisher().filter(_ -> !saidAlready));
  }

  private List<Run> site() {
    return plain(item.containerTitle().filter(_ -> CslTypes.isOnTheWeb(item.type())));
  }

  /** The DOI where there is one, since it outlives addresses. */
  private List<Run> address() {
    if (item.doi().isPresent()) {
      return item.doi().map(ApaReference::resolved).stream().toList();
    }
    var runs = new ArrayList<Run>();
    item.url().ifPresent(url -> addAddress(runs, url));
    return runs;
  }

  private void addAddress(List<Run> runs, SafeUrl url) {
    item.accessed()
        .filter(_ -> item.issued().isEmpty())
        .ifPresent(day -> runs.add(new Run.Plain(words.retrieved(day))));
    runs.add(new Run.Address(url));
  }

  private static Run resolved(String doi) {
    String text = DOI_RESOLVER + doi;
    return SafeUrl.parse(text).<Run>map(Run.Address::new).orElseGet(() -> new Run.Plain(text));
  }

  private static List<Run> plain(Optional<String> text) {
    return text.map(ApaReference::plain).orElse(List.of());
  }

  private static List<Run> plain(String text) {
    return List.of(new Run.Plain(text));
  }
}
