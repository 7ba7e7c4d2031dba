package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the links of the site's files. For one thread. */
final class Follower {

  private static final int LONGEST_SHOWN = 80;
  private static final int MOST_HOSTS = 10_000;

  private static final Trail LEAVES = new Trail.Leaves();

  private final Addresses addresses;
  private final Server server;
  private final Set<String> foreign = new HashSet<>();
  private final RecentTrails recent = new RecentTrails();
  private @Nullable FilePath lastFrom;
  private Optional<ServerPath> vantage = Optional.empty();

  Follower(Addresses addresses, Server server) {
    this.addresses = addresses;
    this.server = server;
  }

  /** Follows a link of a file. */
  Trail follow(Link link, Outline from) {
    if (!from.file().equals(lastFrom)) {
      lastFrom = from.file();
      vantage = addresses.vantage(from);
    }
    String written = link.written();
    if (written.startsWith("https:") || written.startsWith("http:")) {
      return isForeign(written) ? LEAVES : followOnWeb(link);
    }
    var plain = vantage.isEmpty() ? null : PlainAddress.of(written, vantage.get());
    var trail = plain == null ? null : arrival(plain);
    return trail == null ? resolve(link) : trail;
  }

  private Trail followOnWeb(Link link) {
    String written = link.written();
    var known = recent.of(written);
    if (known != null) {
      return known;
    }
    var plain = PlainAddress.onServer(written, addresses.server());
    var arrival = plain == null ? null : arrival(plain);
    var trail = arrival == null ? noted(resolve(link), written) : arrival;
    recent.note(written, trail);
    return trail;
  }

  private @Nullable Trail arrival(PlainAddress plain) {
    var file = server.file(plain.path());
    return file.isEmpty() ? null : new Trail.Arrives(file.get(), plain.fragment());
  }

  /** Whether it is known of an address's host that it is not the site's. */
  private boolean isForeign(String written) {
    return !foreign.isEmpty() && foreign.contains(host(written));
  }

  private Trail noted(Trail trail, String written) {
    if (trail instanceof Trail.Leaves && foreign.size() < MOST_HOSTS) {
      String host = host(written);
      String asIfOwn = host + addresses.top().value(); // the host may have other sites than this
      if (!host.isEmpty() && addresses.resolve(asIfOwn, vantage) instanceof Destination.Elsewhere) {
        foreign.add(host);
      }
    }
    return trail;
  }

  /** An address up to its path, if it has one and all before it is plain; else nothing. */
  private static String host(String written) {
    int end = written.indexOf('/', "https://".length());
    for (int i = 0; i < end; i++) {
      char c = written.charAt(i);
      if (c <= ' ' || c == '?' || c == '#' || c == '\\') {
        return "";
      }
    }
    return end < 0 ? "" : written.substring(0, end);
  }

  private Trail resolve(Link link) {
    if (link.use() == Use.EMBEDDING && link.written().isBlank()) {
      return new Trail.Fails(DiagnosticCode.INVALID_HTML_LINK, Message.of("the address is empty"));
    }
    return switch (addresses.resolve(link.written(), vantage)) {
      case Destination.Elsewhere _ -> new Trail.Leaves();
      case Destination.Nowhere nowhere ->
          new Trail.Fails(DiagnosticCode.INVALID_HTML_LINK, said(nowhere, link));
      case Destination.OnServer(var path, var fragment, var origin) ->
          origin.isEmpty() ? ask(path, fragment) : detour(ask(path, fragment), origin.get(), path);
    };
  }

  /** The address of a file of the site, without the name of the server. */
  String address(FilePath file) {
    return server.address(file);
  }

  private Trail ask(String path, Optional<String> fragment) {
    return switch (server.ask(path)) {
      case Server.Answer.Serves(var file) -> new Trail.Arrives(file, fragment);
      case Server.Answer.Redirects(var file, var address) ->
          new Trail.Detours(
              Message.of("'%s' is a folder; its address is '%s'", path, address),
              new Trail.Arrives(file, fragment));
      case Server.Answer.Misses(var reason) -> new Trail.Fails(DiagnosticCode.BROKEN_LINK, reason);
    };
  }

  /** The way to what is reached by a scheme or host that redirects to the site's own. */
  private static Trail detour(Trail trail, String origin, String path) {
    return switch (trail) {
      case Trail.Arrives end -> new Trail.Detours(proper(origin + path), end);
      case Trail.Detours(_, var end) -> new Trail.Detours(proper(origin + path + "/"), end);
      case Trail.Leaves _, Trail.Fails _ -> trail;
    };
  }

  private static Message proper(String address) {
    return Message.of("the server redirects to the site's own address '%s'", address);
  }

  private static Message said(Destination.Nowhere nowhere, Link link) {
    var gaps = new ArrayList<Object>(List.of(shortened(link.written())));
    gaps.addAll(nowhere.details());
    return new Message(nowhere.reason(), gaps);
  }

  private static String shortened(String address) {
    return address.codePointCount(0, address.length()) <= LONGEST_SHOWN
        ? address
        : address.substring(0, address.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }
}
