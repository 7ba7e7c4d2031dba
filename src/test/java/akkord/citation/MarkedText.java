package akkord.citation;

/** Our runs with italics between {@code <i>} and {@code </i>}. */
final class MarkedText {

  private MarkedText() {}

  static String of(CitationText text) {
    var html = new StringBuilder();
    text.runs().forEach(run -> html.append(of(run)));
    return html.toString();
  }

  private static String of(Run run) {
    return switch (run) {
      case Run.Plain(String text) -> text;
      case Run.Container(String text) -> italic(text);
      case Run.Title(var title, var slant) ->
          slant == Run.Slant.ITALIC ? italic(title.text()) : title.text();
      case Run.Address(var url) -> url.value();
    };
  }

  private static String italic(String text) {
    return "<i>" + text + "</i>";
  }
}
