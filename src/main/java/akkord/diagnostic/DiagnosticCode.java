package akkord.diagnostic;

import java.util.Locale;

/**
 * The table of all findings. Names are stable: they appear in reports, in the handbook and in
 * people's notes, and are never reused for something else.
 *
 * <p>Each says in one sentence what is wrong ({@link #cause}) and how to mend it ({@link #cure}).
 */
public enum DiagnosticCode {
  // Files and text
  UNREADABLE_FILE(
      "A file or folder of the content can't be read.",
      "Check that it exists and that you may read it."),
  UNEXPECTED_FILE(
      "A file lies where the content has no place for it.",
      "Rename it after the layout in the handbook, or move it out of the content folder."),
  MISSING_FILE(
      "A file that the entry needs does not exist.", "Add the file with the name that is given."),
  SYMBOLIC_LINK(
      "A symbolic link lies in the content.", "Put the file itself in the place of the link."),
  INVALID_ID(
      "A file or folder name can't serve as an id.",
      "Use lower-case letters a to z, digits and single hyphens, at most 80 characters."),
  ID_COLLISION("Two files are the same entry.", "Keep one of the two."),
  INVALID_UTF_8(
      "The file is not valid UTF-8.",
      "Save the file as UTF-8; the place shows the first bad byte."),
  FORBIDDEN_CHARACTER(
      "A control, bidirectional or otherwise invisible character stands in the text.",
      "Delete the character that the message names."),
  SUSPICIOUS_CHARACTER(
      Severity.WARNING,
      "An invisible or private character stands in the text.",
      "Delete the character that the message names unless you need it."),
  FILE_TOO_LARGE("A file is over its size limit.", "Split the entry, or shorten it."),
  LIMIT_EXCEEDED(
      "A text or file is nested deeper, longer or more numerous than the limits allow.",
      "Simplify the place that is named."),
  INVALID_IMAGE(
      "A picture is not what its name says, or does more than show something.",
      "Save it anew in the format of its name, without scripts and without what it fetches."),
  // YAML and JSON
  INVALID_YAML("The YAML can't be read.", "Mend the syntax at the place that is named."),
  INVALID_JSON("The JSON can't be read.", "Mend the syntax at the place that is named."),
  INVALID_PROPERTIES(
      "The lines of keys and texts can't be read.", "Mend the line at the place that is named."),
  YAML_FEATURE(
      "An anchor, alias, tag, merge key, directive or second document stands in the YAML.",
      "Write the value out; the content uses plain YAML 1.2 data only."),
  DUPLICATE_KEY("A key stands twice in one mapping.", "Delete one of the two."),
  UNKNOWN_KEY("The key does not exist here.", "Correct it after the handbook, or delete it."),
  MISSING_KEY("A required key is missing.", "Add the key."),
  WRONG_TYPE(
      "A value is of another kind than the key wants.", "Write the kind of value that is named."),
  UNKNOWN_WORD(
      "A value is not among the words that the key knows.",
      "Use one of the words that the key knows."),
  INVALID_VALUE("A value has the right kind but can't be what it says.", "Correct the value."),
  TEXT_TOO_LONG("A text is longer than its place allows.", "Shorten it."),
  GAP(
      "Three question marks stand where something is still to be filled in.",
      "Write what is missing in place of the question marks; in a draft they are a warning only."),
  EMPTY_TEXT("A text is empty.", "Write it, or delete the key."),
  CUT_BY_COMMENT(
      Severity.WARNING,
      "Behind ' #' YAML reads a comment, so the rest of the line is not part of the value.",
      "Put the value in quotes if the rest belongs to it."),
  // Values
  INVALID_DATE(
      "The date is not one.",
      "Write YYYY, YYYY-MM or YYYY-MM-DD, with ~ or ? behind it if unsure."),
  INVALID_ADDRESS(
      "The address is not one that may be linked.",
      "Use a complete http, https, mailto or tel address."),
  CONVERSION_MISMATCH(
      "The rate of a conversion does not give its amount.", "Correct the amount or the rate."),
  QUOTE_TOO_LONG("A quote has more than 40 words.", "Shorten the quote."),
  LANGUAGE_MISSING(
      "A text lacks one of the site's languages.", "Add the text in the language that is named."),
  UNTRANSLATED_TEXT(
      Severity.WARNING,
      "A text that is no name is the same in two languages.",
      "Write the text in each language."),
  UNKNOWN_LANGUAGE("A language is not one of the site's.", "Use a language that site.yaml lists."),
  // Front matter and Markdown
  MISSING_FRONT_MATTER(
      "The Markdown file has no front matter, or it is not closed.",
      "Start the file with a line ---, then title and summary, then a line ---."),
  EMPTY_BODY("The text below the front matter is empty.", "Write the text."),
  RAW_HTML("Raw HTML stands in the text.", "Use Markdown, or write &lt; for the sign itself."),
  UNDEFINED_LINK_LABEL(
      Severity.WARNING,
      "Square brackets look like a link or footnote whose definition is missing.",
      "Add the definition, or put a backslash before the bracket."),
  DUPLICATE_DEFINITION(
      "A footnote or link definition stands twice.", "Rename or delete one of the two."),
  UNUSED_DEFINITION(
      Severity.WARNING, "A footnote or link definition is not used.", "Refer to it, or delete it."),
  DEFINITION_WITHOUT_TERM(
      "A definition has no term above it.",
      "Write the term on the line above, or put a backslash before the colon."),
  UNCLOSED_FENCE(
      Severity.WARNING,
      "A fenced code block is never closed and takes the rest of the text.",
      "Close it with the same fence."),
  HEADING_SKIPPED(
      Severity.WARNING,
      "A heading is more than one level deeper than the one before it.",
      "Use the next level; the title is level 1, so sections start with ##."),
  EMPTY_HEADING(Severity.WARNING, "A heading has no text.", "Write the heading, or delete it."),
  TITLE_HEADING(
      "A heading of level 1 stands in the text.",
      "Start with ##; the title is in the front matter."),
  EMPTY_LINK(
      Severity.WARNING,
      "A link has no text, or no target.",
      "Write the text of the link and its target."),
  INVALID_LINK(
      "A link leads nowhere that a page may lead to.",
      "Use a reference such as agreement:ID, or a complete address."),
  UNSUPPORTED_IMAGE(
      "A picture stands in the text; texts have none.", "Describe it, or link to its page."),
  DUPLICATE_ANCHOR("Two headings have the same anchor.", "Choose another {#anchor}."),
  INVALID_ANCHOR(
      "An anchor has characters that it can't have.",
      "Use lower-case letters a to z, digits and single hyphens."),
  INVALID_CITATION("A citation can't be read.", "Write [@source-id] or [@source-id, p. 3]."),
  INVALID_LANGUAGE_MARK(
      "The language of words in a text is marked wrongly.",
      "Write [words]{lang=ja}, with a BCP 47 tag."),
  TABLE_ROW_TOO_LONG(
      "A table row has more cells than the header.", "Delete the cell, or add a column."),
  // Across entries
  UNKNOWN_REFERENCE("An id is not that of an entry.", "Correct the id, or add the entry."),
  UNKNOWN_ANCHOR("The target has no such anchor.", "Use an anchor that the target's text has."),
  REFERENCE_TO_DRAFT(
      "A published entry refers to one that is not published.",
      "Publish the target, or delete the reference."),
  REFERENCE_CYCLE("Entries refer to one another in a circle.", "Break the circle."),
  SLUG_COLLISION("Two pages have the same address.", "Give one of them another slug."),
  MISSING_TRANSLATION(
      Severity.WARNING,
      "An entry lacks its text in one of the languages.",
      "Add the file that is named."),
  NOT_STAMPED(
      "A translation can't be stamped as up to date.",
      "Mend what the message names, and stamp it then."),
  PARITY("The two languages do not have the same structure.", "Bring the two texts into line."),
  FIGURE_PARITY(
      "The two languages do not say the same numbers, amounts or dates.",
      "Correct the figure that is wrong; both places and what they mean are named."),
  FACT_CONTRADICTION(
      Severity.WARNING,
      "A day or a sum of money in the text contradicts the entry's facts.",
      "Correct one of the two, or tell under discrepancies where both come from."),
  STALE_TRANSLATION(
      Severity.WARNING,
      "The original has changed since somebody last found the translation up to date.",
      "Bring the named parts up to date, then run ./akkord translations --stamp ENTRY."),
  INVALID_STAMP(
      "The stamp of a translation can't be read.",
      "Compare the text with its original, then run ./akkord translations --stamp ENTRY."),
  REVIEW_OVERDUE(
      Severity.WARNING, "The day of review is past.", "Review the entry and set a new day."),
  NOT_YET_PUBLISHED(
      Severity.WARNING,
      "The entry's day of publication lies ahead; it is left out.",
      "Nothing, if that is meant."),
  MISSING_EVIDENCE("A statement that needs evidence has none.", "Add evidence."),
  AVOIDED_TERM(
      Severity.WARNING,
      "The text uses a variant that the glossary advises against.",
      "Use the agreed term."),
  TERM_COUNTERPART(
      Severity.WARNING,
      "A text uses an agreed term, but the same section in the other language does not.",
      "Use the agreed term there, or add the variant used there to the term's 'also'."),
  TOO_FEW_PARTIES("The agreement has too few parties.", "Add the other party."),
  // The output
  BROKEN_LINK("A link of the site leads to nothing.", "Correct the target."),
  BROKEN_ANCHOR(
      "A link of the site leads to an anchor that does not exist.", "Correct the anchor."),
  DUPLICATE_HTML_ID("An id stands twice in one page.", "Give one of the two another id."),
  MISSING_HTML_ID(
      Severity.WARNING,
      "An element names another one of its page that is not there.",
      "Correct the id, or give it to the element that is meant."),
  INVALID_HTML_LINK("A link of the site is malformed or unsafe.", "Correct the address."),
  REDIRECTING_LINK(
      Severity.WARNING, "A link works only by a redirect.", "Use the address that is given."),
  REDIRECT_CHAIN(
      "A page that redirects leads to another such page, or in a circle.",
      "Let it lead to the final page."),
  ORPHAN_PAGE(
      Severity.WARNING,
      "Readers who start at the home page can't reach a page.",
      "Link to the page, take it away, or keep search engines from it by 'noindex'."),
  BROKEN_ALTERNATE(
      "The language versions of a page do not name one another.",
      "Give each version the same complete set of alternates."),
  OTHER_LANGUAGE_LINK(
      "A link leads to a page in another language although it need not, or without saying so.",
      "Link to the page in the language of the text; where there is none, say hreflang."),
  // The external link check
  INVALID_LEDGER(
      Severity.WARNING,
      "A line of the link check's ledger can't be read; until it is mended, nobody is asked.",
      "Mend the line or delete it: the next check asks for its address again."),
  EXPIRED_EXCEPTION(
      Severity.WARNING,
      "An exception of the link check has expired, so that it hides nothing any more.",
      "Mend the link, or look at it again and set a new day."),
  UNUSED_EXCEPTION(
      Severity.WARNING,
      "An exception of the link check hides nothing.",
      "Delete it, or correct its address or pattern."),
  NOT_UPDATED(
      "A source can't be updated after the link check.",
      "Mend what the message names, or write the value by hand."),
  // Addresses outside the site
  MOVED_LINK(
      Severity.WARNING,
      "An address outside the site has moved for good.",
      "Look whether the new address shows the same, and write it in place of the old one."),
  SUSPICIOUS_LINK(
      Severity.WARNING,
      "An address outside the site answers, but signs are that it shows something else.",
      "Open it; link to where the page is now, or to an archived copy."),
  FAILING_LINK(
      Severity.WARNING,
      "An address outside the site fails; where it was never well, that may be an error.",
      "Correct the address; if it was right, wait for further checks, or find out where the page is"
          + " now."),
  GONE_LINK(
      "An address outside the site has failed on several days.",
      "Link to where the page is now, or to an archived copy."),
  UNSAFE_LINK(
      "An address outside the site is not one of the public web.",
      "Link to a complete http or https address that everybody can open."),
  VANISHED_ADDRESS(
      "An address that was published leads to nothing any more.",
      "Give the page its former slug again, or keep a page there that leads on."),
  // Publishing
  PUBLISHING_LIMIT(
      Severity.WARNING,
      "The site comes near the size that the place where it is published takes.",
      "Leave out outputs, or publish in a larger place and write its room as 'size_limit'."),
  // Set-up
  INVALID_CONFIGURATION(
      "The site's settings can't be used.",
      "Correct content/site.yaml or the option that is named."),
  INVALID_TEMPLATE("A template can't be used.", "Mend the template at the place that is named.");

  private final Severity severity;
  private final String cause;
  private final String cure;

  DiagnosticCode(String cause, String cure) {
    this(Severity.ERROR, cause, cure);
  }

  DiagnosticCode(Severity severity, String cause, String cure) {
    this.severity = severity;
    this.cause = cause;
    this.cure = cure;
  }

  /** The stable name as printed, such as {@code unknown-reference}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much such a finding matters unless the content says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** What is wrong, one sentence. */
  public String cause() {
    return cause;
  }

  /** How to mend it, one sentence. */
  public String cure() {
    return cure;
  }
}
