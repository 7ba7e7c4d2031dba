package akkord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeMapTest {

  /** As the Internet Archive writes it. */
  private static final String REAL =
      """
      <https://www.whitehouse.gov/a/>; rel="original",
      <https://web.archive.org/web/timemap/link/https://www.whitehouse.gov/a/>; rel="self"; \
      type="application/link-format"; from="Wed, 10 Apr 2024 15:10:13 GMT",
      <https://web.archive.org>; rel="timegate",
      <https://web.archive.org/web/20240410151013/https://www.whitehouse.gov/a/>; \
      rel="first memento"; datetime="Wed, 10 Apr 2024 15:10:13 GMT",
      <http://web.archive.org:80/web/20250119235959/https://www.whitehouse.gov/a/>; \
      rel="last memento"; datetime="Sun, 19 Jan 2025 23:59:59 GMT",
      """;

  private static List<String> read(String list) {
    return TimeMap.captures(list.getBytes(UTF_8)).stream()
        .map(capture -> capture.at() + " " + capture.address())
        .toList();
  }

  @Test
  void listsCopiesAndNothingElse() {
    assertEquals(
        List.of(
            "2024-04-10T15:10:13Z"
                + " https://web.archive.org/web/20240410151013/https://www.whitehouse.gov/a/",
            "2025-01-19T23:59:59Z"
                + " https://web.archive.org/web/20250119235959/https://www.whitehouse.gov/a/"),
        read(REAL));
  }

  @Test
  void theEarliestIsFirstWhateverTheOrder() {
    assertEquals(
        List.of(
            "2020-01-01T00:00:00Z https://a.example/1", "2021-01-01T00:00:00Z https://a.example/2"),
        read(
            """
            <https://a.example/2>;rel=memento;datetime="Fri, 01 Jan 2021 00:00:00 GMT",\
            <https://a.example/1>;rel=memento;datetime="Wed, 1 Jan 2020 00:00:00 GMT"
            """));
  }

  @Test
  void commasAndSemicolonsMayStandInAddressesAndQuotes() {
    assertEquals(
        List.of("2020-01-01T00:00:00Z https://a.example/x,y;z?q=1,2"),
        read(
            """
            <https://a.example/x,y;z?q=1,2> ; title="a, \\"b\\"; <c>" ; REL = "prev memento" ; \
            datetime = "Wed, 01 Jan 2020 00:00:00 GMT" , <https://a.example/no>; rel="timegate"
            """));
  }

  @Test
  void aListThatWasCutIsReadAsFarAsItGoes() {
    String entry =
        "<https://a.example/1>; rel=\"memento\"; datetime=\"Wed, 01 Jan 2020 00:00:00 GMT\",\n";
    for (String rest :
        List.of(
            "<https://a.example/2",
            "<https://a.example/2>; rel=\"mem",
            "<https://a.example/2>; rel=\"memento\"; datetime=\"Wed, 01 J",
            "<https://a.example/2>; rel=\"memento\"; datetime",
            "<https://a.example/2>; rel=memento; datetime=\"x\\")) {
      assertEquals(List.of("2020-01-01T00:00:00Z https://a.example/1"), read(entry + rest), rest);
    }
  }

  @Test
  void whatIsNoAddressOrNoDateIsPassedOver() {
    String good = "; rel=\"memento\"; datetime=\"Wed, 01 Jan 2020 00:00:00 GMT\",";
    assertEquals(
        List.of("2020-01-01T00:00:00Z https://a.example/good"),
        read(
            "<javascript:alert(1)>"
                + good
                + "<https://user@a.example/>"
                + good
                + "<https://"
                + "a".repeat(5_000)
                + ".example/>"
                + good
                + "<https://a.example/1>; rel=\"memento\";"
                + " datetime=\"yesterday\",<https://a.example/2>; rel=\"mementos\"; datetime=\"Wed,"
                + " 01 Jan 2020 00:00:00 GMT\",,,;;=<>"
                + good
                + "<https://a.example/good>"
                + good));
  }

  @Test
  void whatIsNoListHasNoCopies() {
    assertEquals(List.of(), read(""));
    assertEquals(List.of(), read("<!DOCTYPE html><html><body><p>Not <b>found</b></body></html>"));
    assertEquals(List.of(), read("\u0000<\uFFFD>;\"".repeat(1_000)));
  }

  @Test
  void aThousandsOfCopiesAreRead() {
    var list = new StringBuilder();
    for (int i = 0; i < 9_000; i++) {
      list.append(
          "<https://a.example/%d>; rel=\"memento\"; datetime=\"Wed, 01 Jan 2020 00:00:00 GMT\",\n"
              .formatted(i));
    }
    assertEquals(9_000, read(list.toString()).size());
  }
}
