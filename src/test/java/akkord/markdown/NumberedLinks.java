package akkord.markdown;

import akkord.model.Inline;
import akkord.model.LanguageTag;
import java.util.Optional;

/** Stands in for a page: every entry exists, and every citation has a number of its own. */
final class NumberedLinks implements TextLinks {

  @Override
  public EntryLink reference(Inline.Reference reference, int number) {
    String anchor = reference.anchor().map(name -> "#" + name).orElse("");
    return new EntryLink(
        "../" + reference.target().name() + "/index.html" + anchor,
        "ref--" + number,
        "Title of " + reference.target(),
        Optional.of(new LanguageTag("ja")),
        Optional.empty());
  }

  @Override
  public CitationMark citation(Inline.Citation citation, int number) {
    return new CitationMark(number, "#source--" + number, "cite--" + number, "Quelle " + number);
  }
}
