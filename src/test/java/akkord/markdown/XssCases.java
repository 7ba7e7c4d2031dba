package akkord.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Texts by which somebody tries to get script, or an address that runs, into a page. */
public final class XssCases {

  private XssCases() {}

  /** All texts by their names. */
  public static SequencedMap<String, String> all() {
    var cases = new LinkedHashMap<String, String>();
    for (String file : List.of("links", "syntax", "html")) {
      CaseFile.read("xss/" + file + ".txt")
          .forEach(one -> cases.put(file + ": " + one.name(), one.given()));
    }
    return cases;
  }
}
