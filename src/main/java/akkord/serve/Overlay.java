package akkord.serve;

import akkord.build.LiveSite.Showing;
import akkord.build.LiveSite.Work;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;
import akkord.report.IndentedJson;
import akkord.route.Artifact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong, as {@code client.js} shows it in a page: a JSON object with all texts in the
 * page's language.
 *
 * @param settings where lines, editors and explanations come from
 */
record Overlay(ServerSettings settings) {

  /** Most findings that are shown; whoever has more sees them on the terminal. */
  private static final int MOST = 100;

  /** The state of a site as a page of it shows it. */
  String status(Showing showing, Artifact page, Wording wording) {
    var links = new SourceLinks(showing.files(), settings.editor());
    var findings = sorted(showing.findings(), page);
    var each = new FindingNodes(links, settings.lines().get(), settings.handbook(), wording);
    var object = new LinkedHashMap<String, Object>();
    object.put("title", title(findings, wording));
    object.put("worst", worst(findings));
    object.put("checking", checking(showing.work(), wording));
    object.put("findings", findings.stream().limit(MOST).map(each::finding).toList());
    object.put("more", more(findings.size() - MOST, wording));
    object.put("source", wording.of("Source"));
    object.put("sources", sources(page, links));
    object.put("label", wording.of("Akkord: problems and sources of this page"));
    object.put("lost", wording.of("The server has ended; start it again with ./akkord serve."));
    return IndentedJson.of(object);
  }

  /** The findings of the page's own files first; for the rest in order of file and place. */
  private static List<Diagnostic> sorted(List<Diagnostic> findings, Artifact page) {
    var parts = SourceLinks.partsOf(page.origins());
    var sorted = new ArrayList<>(findings);
    sorted.sort(
        Comparator.comparingInt(finding -> parts.contains(finding.location().path()) ? 0 : 1));
    return sorted;
  }

  private static String worst(List<Diagnostic> findings) {
    return findings.stream()
        .map(Diagnostic::severity)
        .min(Comparator.naturalOrder())
        .map(severity -> severity.word())
        .orElse("");
  }

  private static String title(List<Diagnostic> findings, Wording wording) {
    long errors = findings.stream().filter(Diagnostic::isError).count();
    long warnings = findings.size() - errors;
    var parts = new ArrayList<String>();
    if (errors > 0) {
      parts.add(wording.of(errors == 1 ? Message.of("1 error") : Message.of("%s errors", errors)));
    }
    if (warnings > 0) {
      parts.add(
          wording.of(
              warnings == 1 ? Message.of("1 warning") : Message.of("%s warnings", warnings)));
    }
    return String.join(", ", parts);
  }

  private static String checking(Work work, Wording wording) {
    return switch (work) {
      case CHECKING -> wording.of("still checking …");
      case DONE -> "";
    };
  }

  private static String more(int number, Wording wording) {
    return number > 0 ? wording.of(Message.of("and %s more", number)) : "";
  }

  private static List<Map<String, String>> sources(Artifact page, SourceLinks links) {
    return SourceLinks.sourcesOf(page.origins()).stream()
        .flatMap(path -> links.address(path, 1).map(href -> source(path.value(), href)).stream())
        .toList();
  }

  private static Map<String, String> source(String path, String href) {
    var object = new LinkedHashMap<String, String>();
    object.put("path", path);
    object.put("href", href);
    return object;
  }
}
