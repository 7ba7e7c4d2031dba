package akkord.handbook;

import akkord.model.Body;
import akkord.model.Chapter;

/**
 * What is written in a chapter.
 *
 * @param title its title
 * @param summary what it tells, in a sentence
 * @param body its text; a reference to a page is one to the chapter with that word
 */
public record ChapterText(Chapter chapter, String title, String summary, Body body) {}
