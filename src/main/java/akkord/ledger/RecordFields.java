package akkord.ledger;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.JsonLine;
import akkord.data.ObjectType;
import akkord.data.ScalarForm;
import akkord.data.Scalars;
import akkord.data.ValueType;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Sentence;
import akkord.ledger.LinkRecord.Failure;
import akkord.ledger.Observation.Look;
import akkord.model.EdtfDate;
import akkord.model.LinkState;
import akkord.model.SafeUrl;
import akkord.model.Source.ArchivedCopy;
import akkord.model.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The keys of a record, in the order in which they are written. */
final class RecordFields {

  private static final ValueType<String> WEB =
      text("a complete http or https address", SafeUrl.MAX_LENGTH, Foreign::isWebAddress);
  static final ValueType<LocalDate> DAY =
      Scalars.notation(
          "a day such as 2024-04-09",
          new ScalarForm.Notation("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}"),
          DiagnosticCode.INVALID_DATE,
          RecordFields::day);
  private static final ValueType<String> REASON_WORD =
      text("a word for a reason, such as 404", Foreign.LONGEST_REASON, Foreign::isReason);

  private static final Field.Required<String> ADDRESS =
      required("address", WEB, "The address, without a fragment.");
  private static final Field.Required<LocalDate> FIRST =
      required("first", DAY, "The day of the first check.");
  private static final Field.Required<LinkState> STATE =
      required(
          "state",
          Scalars.word("link-state", Word.all(LinkState.class)),
          "What checks have shown.");
  private static final Field.Required<LocalDate> SINCE =
      required("since", DAY, "The first day of that state.");
  private static final Field.Required<LocalDate> CHECKED =
      required("checked", DAY, "The day of the last check.");
  private static final Field.Allowed<String> REASON =
      allowed("reason", REASON_WORD, "Why it is so.");
  private static final Field.Allowed<LocalDate> OK =
      allowed("ok", DAY, "The last day on which it was well.");
  private static final Field.Allowed<String> TARGET =
      allowed("target", WEB, "Where redirects led.");

  private static final Field.Required<LocalDate> FAILED_ON =
      required("on", DAY, "The day of the failure.");
  private static final Field.Required<String> FAILED_FOR =
      required("reason", REASON_WORD, "What failed.");
  private static final Field.Allowed<List<Failure>> FAILURES =
      allowed(
          "failures",
          new ObjectType<>(
                  "failure",
                  List.of(FAILED_ON, FAILED_FOR),
                  values -> new Failure(values.get(FAILED_ON), values.get(FAILED_FOR)))
              .list(),
          "The failures that count.");

  private static final Field.Allowed<List<String>> MISSING =
      allowed(
          "missing",
          text("a fragment of an address", Foreign.LONGEST_FRAGMENT, Foreign::isFragment).list(),
          "Fragments that are not there.");

  private static final Field.Required<String> TITLE =
      required(
          "title",
          text(
              "a title of at most 120 characters",
              Foreign.LONGEST_TITLE,
              title -> Foreign.title(title).equals(title)),
          "The page's title.");
  private static final Field.Required<Integer> WORDS =
      required("words", Scalars.integer(0, Look.MOST_WORDS), "How many words it has.");
  private static final Field.Required<String> OUTLINE =
      required(
          "outline",
          text("16 hexadecimal digits", 16, Foreign::isOutline),
          "A similarity hash of its text.");
  private static final Field.Allowed<Look> LOOK =
      allowed(
          "look",
          new ObjectType<>(
              "look of a page",
              List.of(TITLE, WORDS, OUTLINE),
              values -> new Look(values.get(TITLE), values.get(WORDS), values.get(OUTLINE))),
          "What the page looked like when it was well.");

  private static final Field.Required<String> COPY_URL =
      required("url", WEB, "The address of the copy.");
  private static final Field.Required<EdtfDate> COPY_ON =
      required(
          "on",
          Scalars.notation(
              "a date such as 2024, 2024-04 or 2024-04-09, with ~ or ? behind it if unsure",
              new ScalarForm.Notation("[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?[~?]?"),
              DiagnosticCode.INVALID_DATE,
              EdtfDate::parse),
          "The day on which the copy was made.");
  private static final Field.Allowed<ArchivedCopy> COPY =
      allowed(
          "copy",
          new ObjectType<>(
              "archived copy",
              List.of(COPY_URL, COPY_ON),
              values -> new ArchivedCopy(new SafeUrl(values.get(COPY_URL)), values.get(COPY_ON))),
          "An archived copy that was found.");

  /** A record; none where its days do not fit together, which is then reported. */
  static final ObjectType<Optional<LinkRecord>> RECORD =
      new ObjectType<>(
          "link record",
          List.of(
              ADDRESS, FIRST, STATE, SINCE, CHECKED, REASON, OK, TARGET, FAILURES, MISSING, LOOK,
              COPY),
          RecordFields::record);

  private RecordFields() {}

  /** A text in which three question marks are no gap. */
  private static ValueType<String> text(
      @Sentence String kind, int longest, Predicate<String> isValid) {
    return Scalars.notation(
        kind,
        new ScalarForm.Line(longest),
        DiagnosticCode.INVALID_VALUE,
        text -> Optional.of(text).filter(isValid));
  }

  private static Optional<LocalDate> day(String text) {
    return EdtfDate.parse(text)
        .filter(date -> date.equals(EdtfDate.of(date.first())))
        .map(EdtfDate::first);
  }

  private static Optional<LinkRecord> record(FieldValues values) {
    var failures = values.list(FAILURES);
    var fault =
        RecordDays.fault(
            values.get(FIRST), values.get(SINCE), values.get(CHECKED), values.get(OK), failures);
    fault.ifPresent(reason ->
        values.report(DiagnosticCode.INVALID_DATE, values.location(CHECKED), "%s", reason));
    return fault.isPresent() ? Optional.empty() : Optional.of(record(values, failures));
  }

  private static LinkRecord record(FieldValues values, List<Failure> failures) {
    return new LinkRecord(
        values.get(ADDRESS),
        values.get(FIRST),
        values.get(STATE),
        values.get(SINCE),
        values.get(CHECKED),
        values.get(REASON).orElse(""),
        values.get(OK),
        values.get(TARGET),
        failures,
        new TreeSet<>(values.list(MISSING)),
        values.get(LOOK),
        values.get(COPY));
  }

  /** A record as one line, without a line end. */
  static String write(LinkRecord record) {
    var line =
        new JsonLine()
            .text(ADDRESS.key(), record.address())
            .text(FIRST.key(), record.firstSeen().toString())
            .text(STATE.key(), Word.of(record.state()))
            .text(SINCE.key(), record.since().toString())
            .text(CHECKED.key(), record.checked().toString());
    if (!record.reason().isEmpty()) {
      line.text(REASON.key(), record.reason());
    }
    record.lastOk().ifPresent(day -> line.text(OK.key(), day.toString()));
    record.target().ifPresent(target -> line.text(TARGET.key(), target));
    if (!record.failures().isEmpty()) {
      line.objects(FAILURES.key(), record.failures().stream().map(RecordFields::write).toList());
    }
    if (!record.missing().isEmpty()) {
      line.texts(MISSING.key(), record.missing());
    }
    record.look().ifPresent(look -> line.object(LOOK.key(), write(look)));
    record.copy().ifPresent(copy -> line.object(COPY.key(), write(copy)));
    return line.write();
  }

  private static JsonLine write(Failure failure) {
    return new JsonLine()
        .text(FAILED_ON.key(), failure.on().toString())
        .text(FAILED_FOR.key(), failure.reason());
  }

  private static JsonLine write(Look look) {
    return new JsonLine()
        .text(TITLE.key(), look.title())
        .number(WORDS.key(), look.words())
        .text(OUTLINE.key(), look.outline());
  }

  private static JsonLine write(ArchivedCopy copy) {
    return new JsonLine()
        .text(COPY_URL.key(), copy.url().value())
        .text(COPY_ON.key(), copy.on().toString());
  }
}
