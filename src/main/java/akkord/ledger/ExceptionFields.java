package akkord.ledger;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.FieldRule;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.ScalarForm;
import akkord.data.Scalars;
import akkord.data.TextType;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.Location;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of the file with exceptions. */
final class ExceptionFields {

  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_NAME = 300;

  /** The findings about addresses outside the site. */
  private static final List<String> FINDINGS =
      List.of("moved-link", "suspicious-link", "failing-link", "gone-link", "unsafe-link");

  private static final Field.Allowed<String> ADDRESS =
      allowed(
          "address",
          Scalars.notation(
              "a complete http or https address",
              new ScalarForm.Notation("[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+"),
              DiagnosticCode.INVALID_ADDRESS,
              text -> Optional.of(text).filter(Foreign::isWebAddress)),
          "The address as the content has it; a fragment is of no account.");
  private static final Field.Allowed<AddressPattern> PATTERN =
      allowed(
          "pattern",
          Scalars.notation(
              "an address in which * stands for any characters, such as https://example.org/*",
              new ScalarForm.Notation("https?://[^\\s]*[A-Za-z0-9][^\\s]*"),
              DiagnosticCode.INVALID_VALUE,
              AddressPattern::parse),
          "A pattern of whole addresses, in which * stands for any characters.");
  private static final Field.Allowed<List<String>> CODES =
      allowed(
          "codes",
          Scalars.word("", byName()).someOf(),
          "The findings that are let pass; all of the external check where it is left out.");
  private static final Field.Required<String> REASON =
      required("reason", TextType.upTo(LONGEST_REASON), "Why the finding is let pass.");
  private static final Field.Required<LocalDate> UNTIL =
      required("until", RecordFields.DAY, "The last day on which it is let pass.");
  private static final Field.Allowed<String> BY =
      allowed("by", TextType.upTo(LONGEST_NAME), "Who has decided that.");

  private static final ObjectType<LinkException> EXCEPTION =
      new ObjectType<>(
              "exception of the link check",
              List.of(ADDRESS, PATTERN, CODES, REASON, UNTIL, BY),
              ExceptionFields::exception)
          .with(
              new FieldRule.Either(
                  ADDRESS, PATTERN, "the exception lacks the key 'address' or the key 'pattern'"));

  private static final Field.Required<List<LinkException>> EXCEPTIONS =
      required("exceptions", EXCEPTION.list(), "What the external link check lets pass.");

  /** The whole file. */
  static final ObjectType<List<LinkException>> FILE =
      new ObjectType<>(
          "exceptions of the link check", List.of(EXCEPTIONS), values -> values.get(EXCEPTIONS));

  private ExceptionFields() {}

  private static Map<String, String> byName() {
    var names = new LinkedHashMap<String, String>();
    FINDINGS.forEach(name -> names.put(name, name));
    return names;
  }

  private static LinkException exception(FieldValues values) {
    if (values.get(ADDRESS).isPresent() && values.get(PATTERN).isPresent()) {
      values.report(
          DiagnosticCode.INVALID_VALUE, PATTERN, "write either an address or a pattern, not both");
    }
    var addresses =
        values
            .get(ADDRESS)
            .map(AddressPattern::exactly)
            .or(() -> values.get(PATTERN))
            .orElse(AddressPattern.NONE);
    Location at =
        values.get(ADDRESS).isPresent() ? values.location(ADDRESS) : values.location(PATTERN);
    return new LinkException(
        at,
        addresses,
        Set.copyOf(values.list(CODES)),
        values.get(REASON),
        values.get(UNTIL),
        values.location(UNTIL));
  }
}
