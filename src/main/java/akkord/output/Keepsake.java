package akkord.output;

/** What a build leaves beside the site for the next one. Any may be deleted at any time. */
public enum Keepsake {
  /** What the link check knows of the site. */
  LINKS("links"),
  /** How the files of the published site and of the spare were left. */
  FILES("files"),
  /** What each page was made from. */
  PAGES("pages"),
  /** What was read from the content. */
  CONTENT("content"),
  /** How everything stood when the last build ended, and what it said. */
  LAST("last");

  private final String word;

  Keepsake(String word) {
    this.word = word;
  }

  /** The end of its file name. */
  String word() {
    return word;
  }
}
