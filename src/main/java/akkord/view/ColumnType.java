package akkord.view;

/** What the values of a column are. */
public enum ColumnType {
  TEXT,
  TEXT_PER_LANGUAGE,
  ADDRESS,
  ADDRESS_PER_LANGUAGE,
  /** One of a few words. */
  WORD,
  /** The id of an entry, without the word for its kind. */
  ID,
  /** EDTF. */
  DATE,
  NUMBER,
  /** Any number of single values. */
  LIST,
  /** An object in JSON. */
  RECORD,
  /** Any number of objects in JSON. */
  RECORDS;

  /** Whether CSV has a column for each language. */
  public boolean isPerLanguage() {
    return this == TEXT_PER_LANGUAGE || this == ADDRESS_PER_LANGUAGE;
  }
}
