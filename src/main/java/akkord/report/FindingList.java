package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.diagnostic.Note;
import akkord.diagnostic.Severity;
import akkord.diagnostic.Wording;
import akkord.location.Location;
import akkord.location.SourcePath;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Findings in Markdown: a list per file, the files with errors first.
 *
 * @param wording the language
 * @param links where the files can be seen, if that is known
 * @param mostBytes how long the list may be in UTF-8, apart from the count of what is left out
 */
record FindingList(Wording wording, Optional<RepositoryLinks> links, long mostBytes) {

  /** The lists of all files, or of as many findings as there is room for. */
  String print(List<Diagnostic> findings) {
    var list = new StringBuilder();
    long bytes = 0;
    int shown = 0;
    for (var file : byFile(findings)) {
      String heading = heading(file.getFirst().location().path());
      for (var finding : file) {
        String part = heading + item(finding);
        bytes += part.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > mostBytes) {
          return list + "\n" + more(findings.size() - shown) + "\n\n";
        }
        list.append(part);
        heading = "";
        shown++;
      }
      list.append('\n');
      bytes++;
    }
    return list.toString();
  }

  private static List<List<Diagnostic>> byFile(List<Diagnostic> findings) {
    var files =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.location().path(), LinkedHashMap::new, Collectors.toList()));
    return files.values().stream()
        .sorted(Comparator.comparing(FindingList::worst)) // files of one kind stay in their order
        .toList();
  }

  private static Severity worst(List<Diagnostic> file) {
    return file.stream().anyMatch(Diagnostic::isError) ? Severity.ERROR : Severity.WARNING;
  }

  private String heading(SourcePath path) {
    return "### " + linked(MarkdownText.code(path.value()), Location.startOf(path)) + "\n\n";
  }

  private String item(Diagnostic finding) {
    var item =
        new StringBuilder("- **")
            .append(MarkdownText.plain(wording.of(finding.severity().word())))
            .append("** ")
            .append(linked(finding.location().start().toString(), finding.location()))
            .append(' ')
            .append(MarkdownText.code(wording.of(finding.message())))
            .append(' ')
            .append(MarkdownText.plain(wording.of(finding.code().cure())))
            .append(" (")
            .append(finding.code().id())
            .append(")\n");
    finding.notes().forEach(note -> item.append(item(note)));
    return item.toString();
  }

  private String item(Note note) {
    return "  - "
        + MarkdownText.plain(wording.of("note"))
        + " "
        + linked(MarkdownText.code(note.location().toString()), note.location())
        + " "
        + MarkdownText.code(wording.of(note.message()))
        + "\n";
  }

  private String linked(String text, Location place) {
    return links
        .flatMap(addresses -> addresses.of(place))
        .map(address -> "[" + text + "](" + address + ")")
        .orElse(text);
  }

  private String more(int number) {
    return MarkdownText.plain(
        wording.of(Message.of("And %s more; the log of this step has all of them.", number)));
  }
}
