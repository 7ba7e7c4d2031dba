package akkord.model;

/**
 * How much text there is to bring up to date, as sizes of clothes: a line, a paragraph, some
 * paragraphs, a page or two, more.
 */
public enum TextSize {
  /** At most 20 words. */
  XS(20),
  /** At most 80 words. */
  S(80),
  /** At most 250 words. */
  M(250),
  /** At most 800 words. */
  L(800),
  /** More than that. */
  XL(Integer.MAX_VALUE);

  private final int mostWords;

  TextSize(int mostWords) {
    this.mostWords = mostWords;
  }

  /** The size of so many words. */
  public static TextSize of(int words) {
    int i = 0;
    while (values()[i].mostWords < words) {
      i++;
    }
    return values()[i];
  }
}
