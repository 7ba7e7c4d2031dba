package akkord.view;

import org.jspecify.annotations.Nullable;

/**
 * A part of a translation whose original has changed.
 *
 * @param href leads to the part; null where nothing can
 * @param name its heading, or what it is
 * @param remark what else is to be said of it
 * @param size how much there is to bring up to date, such as {@code XS}
 */
public record ChangedItem(@Nullable Href href, Phrase name, @Nullable String remark, String size) {}
