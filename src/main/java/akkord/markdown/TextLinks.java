package akkord.markdown;

import akkord.model.Inline;

/**
 * Where the references and citations of a text lead, as its page knows.
 *
 * <p>The writer asks in reading order, once for each: the blocks first, then the footnotes. Each
 * number counts from 1 in the whole text.
 */
public interface TextLinks {

  /**
   * Where a reference leads.
   *
   * @param number which reference of the text it is
   */
  EntryLink reference(Inline.Reference reference, int number);

  /**
   * How a citation is marked.
   *
   * @param number which citation of the text it is; each source of a group counts
   */
  CitationMark citation(Inline.Citation citation, int number);
}
