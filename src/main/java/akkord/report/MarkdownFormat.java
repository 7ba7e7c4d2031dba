package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.diagnostic.Wording;
import akkord.location.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Findings in Markdown for an issue, in several languages; the first is open, the others can be
 * opened. It tells nothing of the run itself, so that the same knowledge gives the same text.
 *
 * @param command what ran, such as {@code akkord links}
 * @param languages the languages, each once, the reader's first
 * @param links where the files can be seen, if that is known
 */
public record MarkdownFormat(
    String command, List<Wording> languages, Optional<RepositoryLinks> links)
    implements ReportFormat {

  /** An issue on GitHub has at most 65,536 characters; some are left to whoever puts it there. */
  private static final int MOST_BYTES = 60_000;

  /** Of the room of a language, what the list of what to do first may fill, in percent. */
  private static final int FIRST = 50;

  public MarkdownFormat {
    languages = List.copyOf(languages);
  }

  @Override
  public String print(List<Diagnostic> findings) {
    return new JobSummary(command, languages, links).print(findings, List.of(), MOST_BYTES);
  }

  @Override
  public String print(List<Diagnostic> findings, OutsideLinks outside) {
    int room = MOST_BYTES / languages.size();
    var text = new StringBuilder("## " + MarkdownText.plain(command) + "\n\n");
    for (var wording : languages) {
      String section = new Section(wording, room).of(findings, outside);
      text.append(
          wording.equals(languages.getFirst()) ? section : JobSummary.folded(wording, section));
    }
    return text.toString();
  }

  /** What is told in one language, within a number of bytes. */
  private final class Section {

    private final Wording wording;
    private final int room;

    Section(Wording wording, int room) {
      this.wording = wording;
      this.room = room;
    }

    String of(List<Diagnostic> findings, OutsideLinks outside) {
      String start = counts(findings) + first(outside.urgent()) + states(outside.tally());
      var others = outside.others(findings);
      String sources = sources(outside, room - bytes(start));
      int left = Math.max(0, room - bytes(start) - bytes(sources));
      String list =
          others.isEmpty()
              ? ""
              : heading("Further findings") + new FindingList(wording, links, left).print(others);
      return start + sources + list;
    }

    private String counts(List<Diagnostic> findings) {
      long errors = findings.stream().filter(Diagnostic::isError).count();
      var counts =
          findings.isEmpty()
              ? Message.of("No errors and no warnings.")
              : Message.of("Errors: %s. Warnings: %s.", errors, findings.size() - errors);
      return "**" + say(counts) + "**\n\n";
    }

    private String first(List<OutsideLink> urgent) {
      var items = urgent.stream().map(link -> item(link.finding().orElseThrow())).toList();
      return items.isEmpty()
          ? ""
          : heading("What to do first") + bounded(items, room * FIRST / 100) + "\n";
    }

    private String item(Diagnostic finding) {
      return "- **"
          + say(Message.word(finding.severity().word()))
          + "** "
          + linked(finding.location())
          + " "
          + MarkdownText.code(wording.of(finding.message()))
          + " "
          + say(Message.word(finding.code().cure()))
          + "\n";
    }

    private String states(OutsideLinks.Tally tally) {
      var rows = new StringBuilder(heading("By state"));
      rows.append(head("state", "addresses"));
      tally
          .counts()
          .forEach((standing, count) ->
              rows.append("| " + say(standing.inWords()) + " | " + count + " |\n"));
      return rows.append('\n').toString();
    }

    private String sources(OutsideLinks outside, int most) {
      var rows = new ArrayList<String>();
      for (var link : outside.urgent()) {
        link.sources().forEach(source -> rows.add(row(source, link)));
      }
      return rows.isEmpty()
          ? ""
          : heading("By source")
              + head("source", "address", "state", "since")
              + bounded(rows.stream().sorted().toList(), most / 2)
              + "\n";
    }

    private String row(String source, OutsideLink link) {
      return "| "
          + cell(source)
          + " | "
          + cell(link.address())
          + " | "
          + say(link.standingInWords())
          + " | "
          + link.since().map(Object::toString).orElse("–")
          + " |\n";
    }

    private String linked(Location place) {
      String text = MarkdownText.code(place.toString());
      return links
          .flatMap(addresses -> addresses.of(place))
          .map(address -> "[" + text + "](" + address + ")")
          .orElse(text);
    }

    private String head(String... columns) {
      var head = new StringBuilder("|");
      for (var column : columns) {
        head.append(' ').append(say(Message.word(column))).append(" |");
      }
      return head + "\n" + "|---".repeat(columns.length) + "|\n";
    }

    /** The items in their order as far as there is room for them. */
    private String bounded(List<String> items, int most) {
      var text = new StringBuilder();
      int bytes = 0;
      int shown = 0;
      for (var item : items) {
        bytes += bytes(item);
        if (bytes > most) {
          return text + "\n" + say(Message.of("and %s more", items.size() - shown)) + "\n";
        }
        text.append(item);
        shown++;
      }
      return text.toString();
    }

    private String heading(@Sentence String title) {
      return "### " + say(Message.of(title)) + "\n\n";
    }

    private String say(Message message) {
      return MarkdownText.plain(wording.of(message));
    }
  }

  /** A pipe ends a cell even in a code span. */
  private static String cell(String text) {
    return MarkdownText.code(text).replace("|", "\\|");
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
