package akkord.citation;

/** Two items that between them have every variable, and characters that formats treat specially. */
final class Samples {

  /** In ASCII, since JBibTeX reads TeX in nothing else. */
  static final String SPECIAL = "100 % of {A} & B_c #1: $5 ~ x^2 \\ <q>";

  static final CslItem FULL =
      ItemBuilder.of("report")
          .title("en", SPECIAL)
          .author("Ministry of Education and Sports")
          .author("Sartre", "Jean-Paul")
          .publisher("Jones & Sons")
          .issued("2024-04-09")
          .accessed("2024-05-01")
          .url("https://example.org/a_b?c=%20&d#e~f")
          .doi("10.1000/182_a")
          .number("TR_7")
          .note("p. 3 & 4")
          .item();

  static final CslItem ARTICLE =
      ItemBuilder.of("article-newspaper")
          .title("ja", "月面探査")
          .container("Jiji Press (nippon.com)")
          .issued("2024-04~")
          .url("https://example.org/b")
          .item();

  private Samples() {}
}
