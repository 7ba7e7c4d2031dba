package akkord.view;

/**
 * A number beside a fact that leads to the source it rests on.
 *
 * @param number the source's number on the page
 * @param href its place in the list of sources
 * @param label what the number means, for those who don't see where it stands
 */
public record Mark(int number, Href href, String label) {}
