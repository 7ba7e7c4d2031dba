package akkord.markdown;

import akkord.model.LanguageTag;

/**
 * How a text is set on its page.
 *
 * @param language the language of the text: decides on its typography
 * @param levelShift added to the level of each heading, so that a text can stand below a heading of
 *     its page
 * @param idPrefix put before each id that the text itself makes (headings and footnotes), so that
 *     two texts can stand on one page; empty where there is only one
 * @param labels the words that the text needs for readers who do not see it
 */
public record TextLayout(
    LanguageTag language, int levelShift, String idPrefix, TextLabels labels) {}
