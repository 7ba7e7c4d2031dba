package akkord.cli;

import akkord.content.NamedFile;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.http.Answer.Extent;
import akkord.http.Answer.Failed;
import akkord.http.Answer.Reply;
import akkord.http.Headers;
import akkord.http.Headers.Field;
import akkord.http.HttpAsker;
import akkord.http.Question;
import akkord.http.Question.Limits;
import akkord.http.Question.Method;
import akkord.http.Reach;
import akkord.http.WebAddress;
import akkord.links.PublishedSitemap;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gets the sitemaps of the site that was published last, from a file or from the web. */
final class PublishedSite {

  private static final int MOST_REDIRECTS = 5;

  /** A name that leads to no other folder. */
  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  private static final Limits LIMITS = new Limits(Duration.ofSeconds(30), PublishedSitemap.LONGEST);

  private final HttpAsker asker;
  private final String agent;
  private final Console console;

  /**
   * Gets ready.
   *
   * @param reach which servers may be asked
   * @param agent how the program names itself to them
   */
  PublishedSite(Reach reach, String agent, Console console) {
    this.asker = new HttpAsker(reach);
    this.agent = agent;
    this.console = console;
  }

  /** Whether a site is named by an address of the web. */
  static boolean isAddress(String named) {
    return named.startsWith("https://") || named.startsWith("http://");
  }

  /** The sitemap in a file, with those of its parts that lie beside it under their own names. */
  static List<PublishedSitemap> inFile(Path file, SourcePath shown)
      throws UsageException, IOException {
    var sitemap = readFile(file, shown);
    if (sitemap.isEmpty()) {
      throw new UsageException(
          "'%s' is no sitemap; %s takes the file sitemap.xml of the published site",
          shown, LinksOptions.PUBLISHED);
    }
    var all = new ArrayList<>(List.of(sitemap.get()));
    for (var part : sitemap.get().parts()) {
      var name = part.substring(part.lastIndexOf('/') + 1);
      if (FILE_NAME.matcher(name).matches()) {
        readFile(file.resolveSibling(name), beside(shown, name)).ifPresent(all::add);
      }
    }
    return all;
  }

  private static SourcePath beside(SourcePath file, String name) {
    return new SourcePath(file.value().substring(0, file.value().lastIndexOf('/') + 1) + name);
  }

  private static Optional<PublishedSitemap> readFile(Path file, SourcePath shown)
      throws UsageException, IOException {
    var found = new Diagnostics();
    var text = NamedFile.read(file, shown, PublishedSitemap.LONGEST, found);
    if (found.count() > 0) {
      throw new UsageException(
          "'%s' can't be compared with: %s", shown, found.sorted().getFirst().message());
    }
    return text.flatMap(PublishedSitemap::read);
  }

  /**
   * The sitemap at an address, with those on the same server that it lists. Where nothing can be
   * had, as before a site is published for the first time, that is noted and there are none.
   */
  List<PublishedSitemap> at(String address) throws InterruptedException {
    var first = get(address);
    var all = new ArrayList<>(first.stream().toList());
    var home = WebAddress.parse(address).map(WebAddress::host);
    for (var part : first.map(PublishedSitemap::parts).orElse(List.of())) {
      if (WebAddress.parse(part).map(WebAddress::host).equals(home)) {
        get(part).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<PublishedSitemap> get(String address) throws InterruptedException {
    var next = WebAddress.parse(address);
    for (int hops = 0; next.isPresent() && hops <= MOST_REDIRECTS; hops++) {
      switch (asker.ask(question(next.get()))) {
        case Failed(_, var reason) -> {
          return none(address, reason);
        }
        case Reply reply when reply.isRedirect() -> next = target(next.get(), reply);
        case Reply reply -> {
          return sitemap(address, reply);
        }
      }
    }
    return none(address, Message.of("it leads nowhere"));
  }

  private Question question(WebAddress address) {
    var headers = new Headers(List.of(new Field("User-Agent", agent)));
    return new Question(address, Method.GET, headers, LIMITS);
  }

  private static Optional<WebAddress> target(WebAddress from, Reply reply) {
    return reply.headers().first("Location").flatMap(from::resolve);
  }

  private Optional<PublishedSitemap> sitemap(String address, Reply reply) {
    if (reply.status() != 200) {
      return none(address, Message.of("the server answered %s", reply.status()));
    }
    var text = new String(reply.body(), StandardCharsets.UTF_8);
    var sitemap =
        reply.extent() == Extent.WHOLE
            ? PublishedSitemap.read(new SourceFile(new SourcePath(address), text))
            : Optional.<PublishedSitemap>empty();
    return sitemap.isPresent() ? sitemap : none(address, Message.of("it is no sitemap"));
  }

  private Optional<PublishedSitemap> none(String address, Message reason) {
    console.printNote(Message.of("'%s' can't be compared with: %s", address, reason));
    return Optional.empty();
  }
}
