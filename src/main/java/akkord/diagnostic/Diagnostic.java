package akkord.diagnostic;

import akkord.location.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One finding: what is wrong and where.
 *
 * <p>Ordered by file and place, then by code, text, severity and notes, so that a list of findings
 * is the same however many threads found them.
 *
 * @param code which kind of finding
 * @param severity how much it matters here; most often the code's own
 * @param location the place that an editor has to mend
 * @param message what is wrong and what to do, one line in plain words, without a full stop; it may
 *     hold characters from content, which every printed form escapes
 * @param notes other places that explain it
 */
public record Diagnostic(
    DiagnosticCode code, Severity severity, Location location, Message message, List<Note> notes)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::text)
          .thenComparing(Diagnostic::severity)
          .thenComparing(finding -> finding.notesAsText());

  public Diagnostic {
    notes = List.copyOf(notes);
  }

  /** A finding with its code's own severity. */
  public Diagnostic(DiagnosticCode code, Location location, Message message) {
    this(code, code.severity(), location, message, List.of());
  }

  /** A finding with its code's own severity, and a message with gaps as in {@link Message#of}. */
  public Diagnostic(
      DiagnosticCode code, Location location, @Sentence String pattern, Object... arguments) {
    this(code, location, Message.of(pattern, arguments));
  }

  /** The same finding with one more note. */
  public Diagnostic withNote(Location other, @Sentence String pattern, Object... arguments) {
    return withNote(new Note(other, Message.of(pattern, arguments)));
  }

  /** The same finding with one more note. */
  public Diagnostic withNote(Note note) {
    var more = new ArrayList<>(notes);
    more.add(note);
    return new Diagnostic(code, severity, location, message, more);
  }

  /** The same finding, weighed differently. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(code, other, location, message, notes);
  }

  /** The message in English. */
  public String text() {
    return message.toString();
  }

  private String notesAsText() {
    return notes.stream().map(Note::toString).collect(Collectors.joining("\n"));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
