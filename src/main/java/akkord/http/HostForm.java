package akkord.http;

import akkord.diagnostic.Message;
import akkord.http.Answer.Failed;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses hosts and ports before anything is looked up. Systems read {@code 2130706433}, {@code
 * 0x7f.1} and {@code 127.1} as {@code 127.0.0.1}; nobody who means a server of the web writes so.
 */
final class HostForm {

  private static final int MOST_CHARACTERS = 253;

  /** RFC 1123, with the underscore that some names have all the same. */
  private static final Pattern LABEL = Pattern.compile("[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?");

  /** The last label of what is read as a number by the URL Standard. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");

  private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

  private static final Pattern IPV4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");

  /** Names that are not of the public DNS: RFC 6761, 6762, 7686 and 8375, and ICANN's .internal. */
  private static final List<String> OUTSIDE =
      List.of(".localhost", ".local", ".internal", ".onion", ".home.arpa");

  private HostForm() {}

  /** Why an address may not be asked for, as far as that can be told without a lookup. */
  static Optional<Failed> refusal(WebAddress address, Reach reach) {
    String host = address.host();
    boolean isLiteral = isIpv4(host) || isIpv6(host);
    if (!isLiteral && !isName(host)) {
      return refused(Message.of("'%s' is no host in its usual form", host));
    }
    return switch (reach) {
      case ANYWHERE ->
          address.port() >= 1 && address.port() <= 65_535
              ? Optional.empty()
              : refused(Message.of("there is no port %s", address.port()));
      case PUBLIC -> {
        if (isLiteral && !PublicInternet.has(InetAddress.ofLiteral(bare(host)))) {
          yield Optional.of(new Failed(Fault.NOT_PUBLIC, notPublic(host)));
        }
        if (!isLiteral && !isOfPublicDns(host)) {
          yield refused(notPublic(host));
        }
        yield address.port() == 80 || address.port() == 443
            ? Optional.empty()
            : refused(
                Message.of(
                    "port %s is none of the web's, 80 and 443; see --allow-private",
                    address.port()));
      }
    };
  }

  private static Optional<Failed> refused(Message reason) {
    return Optional.of(new Failed(Fault.NOT_ALLOWED, reason));
  }

  static Message notPublic(String host) {
    return Message.of("'%s' is not a server of the public web; see --allow-private", host);
  }

  /** Whether it is an IPv4 address in its only usual form. */
  static boolean isIpv4(String host) {
    return IPV4.matcher(host).matches();
  }

  /** Whether it is an IPv6 address in brackets, and none in which an IPv4 one is wrapped. */
  private static boolean isIpv6(String host) {
    return host.startsWith("[")
        && host.endsWith("]")
        && host.indexOf('%') < 0
        && literal(bare(host)).filter(Inet6Address.class::isInstance).isPresent();
  }

  private static Optional<InetAddress> literal(String written) {
    try {
      return Optional.of(Inet6Address.ofLiteral(written));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** The host without the brackets of an IPv6 address. */
  static String bare(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private static boolean isName(String host) {
    var labels = List.of(host.split("\\.", -1));
    return host.length() <= MOST_CHARACTERS
        && labels.stream().allMatch(LABEL.asMatchPredicate())
        && !NUMBER.matcher(labels.getLast()).matches();
  }

  private static boolean isOfPublicDns(String name) {
    return name.contains(".") && OUTSIDE.stream().noneMatch(name::endsWith);
  }
}
