package akkord.view;

/**
 * What every picture has around its drawing. Its table or list stands beside it and is complete.
 *
 * @param id its anchor, also the beginning of the anchors of title and description
 * @param title what it is
 * @param description what it shows, for those who don't see it
 * @param caption how to read it
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record Picture(
    String id, String title, String description, String caption, int width, int height) {}
