package akkord.markdown;

/**
 * The ids by which a footnote and the references to it find one another. They hold two hyphens in a
 * row, which no heading's anchor does.
 */
record FootnoteIds(String prefix, int number) {

  String footnote() {
    return prefix + "note--" + number;
  }

  String reference(int occurrence) {
    return prefix + "note-ref--" + number + "-" + occurrence;
  }
}
