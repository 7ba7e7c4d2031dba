package akkord.links;

/**
 * The texts by whose numbers the state of a check is written.
 *
 * @param paths the names of files; all of them are known, so that none ever gets a second number
 * @param texts all others
 */
record KeptTexts(TextTable paths, TextTable texts) {

  /** Without any texts. */
  KeptTexts() {
    this(new TextTable(), new TextTable());
  }

  boolean areWorn() {
    return paths.isWorn() || texts.isWorn();
  }
}
