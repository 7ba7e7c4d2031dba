package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubFormatTest {

  @Test
  void printsTheWorstFirst() {
    var report =
        new GithubFormat(Wording.ENGLISH)
            .print(List.of(Findings.warning(1, "odd"), Findings.error(2, 3, 4, "wrong")));
    assertEquals(
        """
        ::error file=content/agreements/rover/agreement.yaml,line=2,col=3,title=unknown-reference::wrong
        ::warning file=content/agreements/rover/agreement.yaml,line=1,col=1,title=empty-heading::odd
        """,
        report);
  }

  @Test
  void letsNoContentStartACommand() {
    var report =
        new GithubFormat(Wording.ENGLISH)
            .print(List.of(Findings.error(1, 1, 2, "100 %0A\n::set-env name=X::y")));
    assertEquals(1, report.lines().count());
    assertEquals(
        "100 %250A\\u{A}::set-env name=X::y", report.strip().split("unknown-reference::", 2)[1]);
  }
}
