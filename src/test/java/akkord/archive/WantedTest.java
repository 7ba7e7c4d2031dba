package akkord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.TestEntries;
import akkord.http.WebAddress;
import akkord.model.EdtfDate;
import akkord.model.SafeUrl;
import akkord.model.Source;
import akkord.model.Source.ArchivedCopy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {

  private static Source source(Optional<String> url, List<ArchivedCopy> archived) {
    var it = TestEntries.source("report");
    return new Source(
        it.id(),
        it.file(),
        it.type(),
        it.title(),
        it.titleTranslated(),
        it.publisher(),
        it.authors(),
        it.issued(),
        EdtfDate.parse("2024-07"),
        url.map(text -> new Source.Address(new SafeUrl(text), Source.UrlState.VERIFIED)),
        it.number(),
        it.doi(),
        archived,
        it.level(),
        it.mirrorOf(),
        it.language(),
        it.note());
  }

  @Test
  void ofAVagueDateTheFirstDayCounts() {
    var wanted =
        new Wanted(
            WebAddress.parse("https://a.example/x").orElseThrow(),
            LocalDate.of(2024, 1, 1),
            Optional.of(LocalDate.of(2024, 7, 1)),
            List.of("report"));
    assertEquals(
        Optional.of(wanted), Wanted.of(source(Optional.of("https://a.example/x"), List.of())));
  }

  @Test
  void whatHasACopyOrNoWebAddressIsNotWanted() {
    var copy =
        new ArchivedCopy(new SafeUrl("https://b.example/"), EdtfDate.of(LocalDate.of(2024, 1, 1)));
    assertEquals(
        Optional.empty(), Wanted.of(source(Optional.of("https://a.example/x"), List.of(copy))));
    assertEquals(Optional.empty(), Wanted.of(source(Optional.of("mailto:a@a.example"), List.of())));
    assertEquals(Optional.empty(), Wanted.of(source(Optional.empty(), List.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/press/japan-and-us-launch-network/, japan and us launch network",
    "https://a.example/Two_New-Partnerships-for-AI.aspx?x=1, Two New Partnerships for AI",
    "https://a.example/japan-and-us-launch-network/2024/, ",
    "https://a.example/press-release-20240410.html, ",
    "https://a.example/, "
  })
  void anAddressMayRepeatTheTitle(String url, String name) {
    var titles = Wanted.of(source(Optional.of(url), List.of())).orElseThrow().titles();
    assertEquals(name == null ? List.of("report") : List.of("report", name), titles);
  }
}
