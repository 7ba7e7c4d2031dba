package akkord.serve;

import akkord.build.LiveSite;
import akkord.diagnostic.Wording;
import akkord.location.SourcePath;
import akkord.serve.Answer.Events;
import akkord.serve.Answer.Response;
import akkord.serve.Request.Method;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Finds what answers a request: the site, or what belongs to the server itself. */
final class Router {

  /** Where everything of the server's own stands; no page of a site does. */
  static final String OWN = "/_akkord/";

  static final String CLIENT = OWN + "client.js";
  static final String STYLE = OWN + "overlay.css";
  static final String EVENTS = OWN + "events";
  static final String SOURCE = OWN + "source";

  private final LiveSite live;
  private final AccessRules rules;
  private final ServerSettings settings;
  private final SitePages pages;
  private final StreamSource source;
  private final Response client = resource("client.js", MediaTypes.SCRIPT);
  private final Response style = resource("overlay.css", MediaTypes.STYLE);

  Router(
      LiveSite live, AccessRules rules, ServerSettings settings, Limits limits, Changes changes) {
    this.live = live;
    this.rules = rules;
    this.settings = settings;
    this.pages = new SitePages(new PageScript(settings.token()), settings.wording());
    this.source = new StreamSource(live, pages, new Overlay(settings), changes, limits);
  }

  private static Response resource(String name, String mediaType) {
    try (InputStream file = Router.class.getResourceAsStream(name)) {
      return new Response(Status.OK, mediaType, Objects.requireNonNull(file).readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What a request gets. */
  Answer answer(Request request) throws Refusal, InterruptedException {
    rules.check(request);
    var address = Address.parse(request.target());
    try {
      return address.path().startsWith(OWN)
          ? own(request, address)
          : pages.answer(address, live.showing().files());
    } catch (RuntimeException bug) {
      report(bug);
      throw new Refusal(Status.INTERNAL_ERROR);
    }
  }

  /** Tells the person at the machine what went wrong. */
  void report(RuntimeException bug) {
    settings.bugs().accept(bug);
  }

  /** What tells an open page of all changes. */
  EventStream events(OpenPage page) {
    return new EventStream(page, source);
  }

  private Answer own(Request request, Address address) throws Refusal, InterruptedException {
    rules.checkOwn(request);
    return switch (address.path()) {
      case CLIENT -> client;
      case STYLE -> style;
      case SOURCE -> source(address);
      case EVENTS -> events(request, address);
      default -> Response.of(Status.NOT_FOUND);
    };
  }

  private Answer events(Request request, Address address) throws Refusal {
    rules.checkToken(request, address);
    if (request.method() == Method.HEAD) {
      throw new Refusal(Status.METHOD_NOT_ALLOWED);
    }
    var language = address.parameter("lang").orElse("");
    return new Events(
        new OpenPage(
            Address.parse(address.parameter("path").orElse("/")).path(),
            address.parameter("seen").orElse(""),
            Wording.find(language).orElse(Wording.ENGLISH)));
  }

  /** A source file as text: one that the live site knows by exactly this name. */
  private Answer source(Address address) throws Refusal {
    String name = address.parameter("file").orElse("");
    var file =
        name.isEmpty()
            ? Optional.<Path>empty()
            : live.showing().files().source(new SourcePath(name));
    if (file.isEmpty()) {
      return Response.of(Status.NOT_FOUND);
    }
    try (var stream = Files.newInputStream(file.get(), LinkOption.NOFOLLOW_LINKS)) {
      return new Response(Status.OK, MediaTypes.TEXT, stream.readAllBytes())
          .with("Content-Security-Policy", "default-src 'none'; sandbox");
    } catch (NoSuchFileException gone) {
      return Response.of(Status.NOT_FOUND);
    } catch (IOException broken) { // also where a link has taken its place
      throw new Refusal(Status.INTERNAL_ERROR);
    }
  }
}
