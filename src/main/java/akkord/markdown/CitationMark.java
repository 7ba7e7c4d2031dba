package akkord.markdown;

/**
 * How a citation is marked: by the number of its source in the page's list of sources.
 *
 * @param number the source's number
 * @param href the address of the source in that list, such as {@code #source--3}
 * @param id names the place of the citation, so that the list can link back to it
 * @param label what the link is called, such as {@code Source 3}
 */
public record CitationMark(int number, String href, String id, String label) {

  public CitationMark {
    PageAddress.relative(href);
  }
}
