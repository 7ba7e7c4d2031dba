package akkord.view;

/**
 * A date as a page shows it.
 *
 * @param text as readers write it
 * @param iso the same for machines, as precise as it is known
 */
public record DateText(String text, String iso) {}
