package akkord.ledger;

import akkord.data.Characters;
import akkord.data.DataReader;
import akkord.data.DataReader.Notation;
import akkord.data.Reading;
import akkord.data.Surroundings;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.location.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the ledger's file line by line; of a line that can't be read, one fault is told. */
final class LedgerReader {

  /** Most UTF-16 code units of one line; the longest that is ever written has fewer. */
  private static final int LONGEST_LINE = 60_000;

  private static final Surroundings NOTHING_AROUND = new Surroundings(List.of(), Map.of());

  /** What git leaves where two branches changed the same lines, and nobody has decided. */
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|>{7}|\\|{7})( .*)?|={7}");

  /** Most findings in one file; of more, only their number is told. */
  private static final int MOST_FINDINGS = 100;

  private static final int REPLACEMENT = 0xFFFD;

  private final SourceFile file;
  private final Diagnostics found;
  private final int most;
  private final SortedMap<String, List<LinkRecord>> records = new TreeMap<>();
  private boolean inConflict;
  private int faults;

  /**
   * Reads a file.
   *
   * @param most the most lines that are read
   */
  LedgerReader(SourceFile file, Diagnostics found, int most) {
    this.file = file;
    this.found = found;
    this.most = most;
  }

  Ledger read() {
    int count = 0;
    for (int number = 1; number <= file.lines().lineCount(); number++) {
      var text = file.lines().line(number);
      int start = file.lines().lineStart(number);
      if (text.isBlank()) {
        continue;
      }
      if (count++ == most) {
        report(file.location(Span.at(start)), Message.of("a ledger has at most %s lines", most));
        break;
      }
      read(text, new Span(start, start + text.length()));
    }
    reportRest();
    var latest = new TreeMap<String, LinkRecord>();
    records.forEach((address, same) -> latest.put(address, MergedRecords.merge(same)));
    return new Ledger(latest);
  }

  private void read(String text, Span line) {
    if (CONFLICT.matcher(text).matches()) {
      readConflictMark(text, line);
      return;
    }
    var faults = new Diagnostics();
    var record = record(text, line, faults);
    if (record.isPresent()) {
      records.computeIfAbsent(record.get().address(), _ -> new ArrayList<>(1)).add(record.get());
      return;
    }
    var fault = mostTelling(faults.sorted());
    report(fault.location(), fault.message());
  }

  /** One conflict is one finding, at its first mark. */
  private void readConflictMark(String mark, Span line) {
    if (!inConflict) {
      report(
          file.location(line),
          Message.of(
              "git has left a conflict here; delete its marks and keep all other lines, of which"
                  + " the latest knowledge holds"));
    }
    inConflict = !mark.startsWith(">");
  }

  private Optional<LinkRecord> record(String text, Span line, Diagnostics faults) {
    if (!isPlain(text, line, faults)) {
      return Optional.empty();
    }
    var record =
        DataReader.read(file, line, Notation.JSON, faults)
            .flatMap(
                root -> RecordFields.RECORD.read(root, new Reading(file, NOTHING_AROUND, faults)))
            .flatMap(read -> read);
    return record.filter(_ -> faults.sorted().stream().allMatch(LedgerReader::isGap));
  }

  private boolean isPlain(String text, Span line, Diagnostics faults) {
    if (text.length() > LONGEST_LINE) {
      faults.report(
          DiagnosticCode.LIMIT_EXCEEDED,
          file.location(Span.at(line.start())),
          "the line has more than %s characters",
          LONGEST_LINE);
      return false;
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == REPLACEMENT || Characters.isForbidden(c)) {
        reportCharacter(c, line.start() + i, faults);
        return false;
      }
    }
    return true;
  }

  private void reportCharacter(int c, int at, Diagnostics faults) {
    var place = file.location(at, at + Character.charCount(c));
    if (c == REPLACEMENT) {
      faults.report(DiagnosticCode.INVALID_UTF_8, place, "a byte that is not UTF-8 stands here");
    } else {
      faults.report(
          DiagnosticCode.FORBIDDEN_CHARACTER,
          place,
          "a character that is not allowed: %s",
          Characters.name(c));
    }
  }

  /** Where a page says three question marks, that is no gap, and was read all the same. */
  private static boolean isGap(Diagnostic fault) {
    return fault.code() == DiagnosticCode.GAP;
  }

  private static Diagnostic mostTelling(List<Diagnostic> faults) {
    return faults.stream()
        .filter(fault -> !isGap(fault))
        .findFirst()
        .orElseGet(() -> faults.getFirst());
  }

  private void report(Location at, Message reason) {
    faults++;
    if (faults <= MOST_FINDINGS) {
      found.report(
          DiagnosticCode.INVALID_LEDGER, at, "this line of the ledger is left out: %s", reason);
    }
  }

  private void reportRest() {
    if (faults > MOST_FINDINGS) {
      found.report(
          DiagnosticCode.INVALID_LEDGER,
          file.location(Span.at(file.text().length())),
          "%s further lines of the ledger are left out",
          faults - MOST_FINDINGS);
    }
  }
}
