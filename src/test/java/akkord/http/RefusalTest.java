package akkord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Message;
import akkord.http.Question.Limits;
import akkord.http.Question.Method;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not be asked is refused before anybody is connected to. */
class RefusalTest {

  private final Zoo zoo;

  RefusalTest() throws IOException {
    zoo = new Zoo();
  }

  @AfterEach
  void close() throws IOException {
    zoo.close();
  }

  /** What came of it, the names that were looked up, and what was dialled. */
  private record Outcome(String answer, List<String> lookups, List<String> dialled) {}

  private Outcome get(String address) throws InterruptedException {
    return outcome(zoo.get(address));
  }

  private Outcome outcome(Answer answer) {
    return new Outcome(Zoo.shown(answer), zoo.network.lookups(), zoo.network.dialled());
  }

  private static Outcome refused(Fault fault, String... lookups) {
    return new Outcome(fault.name(), List.of(lookups), List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://2130706433/sink",
        "http://0x7f000001/sink",
        "http://0177.0.0.1/sink",
        "http://127.1/sink",
        "http://0x7f.1/sink",
        "http://0/sink",
        "http://1.2.3.4.5/sink",
        "http://256.0.0.1/sink",
        "http://1.2.3/sink",
        "http://host.0x/sink",
        "http://127.0.0.1./sink",
        "http://host.example./sink",
        "http://localhost/sink",
        "http://localhost./sink",
        "http://LOCALHOST/sink",
        "http://sub.localhost/sink",
        "http://ip6-localhost/sink",
        "http://intranet/sink",
        "http://printer.local/sink",
        "http://metadata.google.internal/computeMetadata/v1/",
        "http://router.home.arpa/",
        "http://hidden.onion/",
        "http://.example/",
        "http://a..example/",
        "http://-x.example/",
        "http://x-.example/",
        "http://x*.example/",
        "http://[::ffff:127.0.0.1]/sink",
        "http://[::ffff:7f00:1]/sink",
        "http://host.example:22/",
        "http://host.example:25/",
        "http://host.example:6379/",
        "http://host.example:0/",
        "http://host.example:8080/",
      })
  void oddHostsAndPorts(String address) throws Exception {
    assertEquals(refused(Fault.NOT_ALLOWED), get(address));
  }

  @Test
  void namesThatAreTooLong() throws Exception {
    assertEquals(refused(Fault.NOT_ALLOWED), get("http://" + "a".repeat(64) + ".example/"));
    assertEquals(refused(Fault.NOT_ALLOWED), get("http://" + "a.".repeat(130) + "example/"));
  }

  @Test
  void addressesThatNobodyRead() throws Exception {
    for (var host : List.of("", "user@host.example", "a b", "host.example/x", "HOST.example")) {
      var address = new WebAddress("http", host, 80, "/");
      var question =
          new Question(address, Method.GET, Headers.NONE, new Limits(Zoo.TIME, Zoo.BYTES));
      assertEquals(
          refused(Fault.NOT_ALLOWED),
          outcome(new HttpAsker(Reach.PUBLIC, zoo.network, null).ask(question)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.0.0.1",
        "169.254.169.254",
        "168.63.129.16",
        "100.100.100.200",
        "0.0.0.0",
        "255.255.255.255",
        "127.0.0.1:8080",
      })
  void ipv4AddressesOfOthers(String host) throws Exception {
    assertEquals(refused(Fault.NOT_PUBLIC), get("http://" + host + "/sink"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"::1", "::", "64:ff9b::7f00:1", "::7f00:1", "2002:7f00:1::", "fd00:ec2::254"})
  void ipv6AddressesOfOthers(String host) throws Exception {
    assertEquals(refused(Fault.NOT_PUBLIC), get("http://[" + host + "]/sink"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "10.0.0.1", "169.254.169.254", "::ffff:127.0.0.1"})
  void namesThatLeadIntoTheHouse(String address) throws Exception {
    zoo.network.leads("localtest.example", address);
    assertEquals(
        refused(Fault.NOT_PUBLIC, "localtest.example"), get("http://localtest.example/sink"));
  }

  @Test
  void aNameOneOfWhoseAddressesIsInTheHouse() throws Exception {
    zoo.network.leads("half.example", "93.184.216.34", "10.0.0.1");
    assertEquals(refused(Fault.NOT_PUBLIC, "half.example"), get("http://half.example/sink"));
  }

  @Test
  void aNameIsLookedUpOnceAndTheCheckedAddressIsDialled() throws Exception {
    zoo.network.leads("rebind.example", "93.184.216.34").leads("rebind.example", "127.0.0.1");
    zoo.server.on("rebind.example", "*", exchange -> exchange.reply(200, ""));
    assertEquals(
        new Outcome("200 WHOLE ", List.of("rebind.example"), List.of("93.184.216.34:80")),
        get("http://rebind.example/"));
    assertEquals(
        new Outcome(
            "NOT_PUBLIC", List.of("rebind.example", "rebind.example"), List.of("93.184.216.34:80")),
        get("http://rebind.example/"));
    assertEquals(1, zoo.server.connections());
  }

  @Test
  void anAddressThatNobodyAnswersIsFollowedByTheNext() throws Exception {
    zoo.network
        .leads("host.example", "93.184.216.1", "93.184.216.2", "93.184.216.3", "93.184.216.4")
        .barred("93.184.216.1")
        .silent("93.184.216.2");
    zoo.server.on("host.example", "*", exchange -> exchange.reply(200, ""));
    assertEquals(
        new Outcome(
            "200 WHOLE ",
            List.of("host.example"),
            List.of("93.184.216.1:80", "93.184.216.2:80", "93.184.216.3:80")),
        get("http://host.example/"));
  }

  @Test
  void aServerThatAnsweredBadlyIsNotAskedAtAnotherAddress() throws Exception {
    zoo.network.leads("host.example", "93.184.216.1", "93.184.216.2");
    zoo.server.on("host.example", "*", Exchange::reset);
    assertEquals(
        new Outcome("CUT_OFF", List.of("host.example"), List.of("93.184.216.1:80")),
        get("http://host.example/"));
  }

  @Test
  void aServerThatNobodyReaches() throws Exception {
    zoo.network.leads("barred.example", "93.184.216.1").barred("93.184.216.1");
    zoo.network.leads("silent.example", "93.184.216.2").silent("93.184.216.2");
    assertEquals("UNREACHABLE", Zoo.shown(zoo.get("http://barred.example/")));
    assertEquals("TIMEOUT", Zoo.shown(zoo.get("http://silent.example/")));
  }

  @Test
  void namesThatDoNotExistAndSuchAsNobodyKnowsOf() throws Exception {
    zoo.network.unknown("gone.example").unanswered("servfail.example");
    assertEquals(
        new Answer.Failed(
            Fault.NAME_UNKNOWN, Message.of("there is no server '%s'", "gone.example")),
        zoo.get("http://gone.example/"));
    assertEquals(
        new Answer.Failed(
            Fault.NAME_UNANSWERED,
            Message.of("the address of '%s' could not be looked up", "servfail.example")),
        zoo.get("http://servfail.example/"));
  }

  @Test
  void aLookupThatDoesNotEnd() throws Exception {
    zoo.network.unending("slow.example");
    assertEquals("TIMEOUT", Zoo.shown(zoo.ask(Method.GET, "http://slow.example/", Zoo.SHORT)));
  }

  @Test
  void withoutTheLimitToThePublicWebTheHouseIsAskedToo() throws Exception {
    zoo.network.leads("printer.local", "10.0.0.1");
    zoo.server.on("printer.local", "*", exchange -> exchange.reply(200, ""));
    var asker = new HttpAsker(Reach.ANYWHERE, zoo.network, null);
    var limits = new Limits(Zoo.TIME, Zoo.BYTES);
    assertEquals(
        new Outcome("200 WHOLE ", List.of("printer.local"), List.of("10.0.0.1:8080")),
        outcome(
            asker.ask(
                new Question(
                    Zoo.read("http://printer.local:8080/"), Method.GET, Headers.NONE, limits))));
    for (var odd : List.of("http://127.1/", "http://localhost./", "http://localhost:0/")) {
      assertEquals(
          "NOT_ALLOWED",
          Zoo.shown(asker.ask(new Question(Zoo.read(odd), Method.GET, Headers.NONE, limits))));
    }
  }
}
