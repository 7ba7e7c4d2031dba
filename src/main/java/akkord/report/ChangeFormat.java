package akkord.report;

import akkord.compare.Changes;
import akkord.compare.PageChanges;

/** A form in which changes are printed. */
public sealed interface ChangeFormat permits ChangeText, ChangeJson, ChangeMarkdown {

  /** What changed in the content, and in the pages made of it. */
  String print(Changes changes, PageChanges pages);

  /** What changed in the pages of two finished sites. */
  String print(PageChanges pages);
}
