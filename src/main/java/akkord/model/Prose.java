package akkord.model;

import akkord.location.Location;
import akkord.location.SourcePath;
import akkord.trace.Trace;
import java.util.Optional;

/**
 * An entry's text in one language: what a Markdown file holds.
 *
 * @param file the Markdown file
 * @param title the entry's title, with its place
 * @param summary one or two sentences, at most 300 characters, with its place
 * @param slug the last part of its address, where it is not the id
 * @param shortTitle a title for narrow places
 * @param translation set where the text is a translation
 * @param body the text itself
 */
public record Prose(
    SourcePath file,
    Located<String> title,
    Located<String> summary,
    Optional<Located<Slug>> slug,
    Optional<String> shortTitle,
    Optional<Translation> translation,
    Body body) {

  /**
   * How a text came from another one.
   *
   * @param of the original's language
   * @param stamp what the tool wrote when the translation was last found up to date, with its
   *     place; whether it can be read is checked when the site is assembled
   * @param by who translated it
   * @param reviewedBy who compared it with the original
   * @param machine whether a machine made the first version
   * @param looseParity whether differences in structure are only warned of
   * @param at where the front matter says so
   */
  public record Translation(
      LanguageTag of,
      Optional<Located<String>> stamp,
      Optional<String> by,
      Optional<String> reviewedBy,
      boolean machine,
      boolean looseParity,
      Location at) {}

  /** The text itself; asking for it asks for its whole file. */
  @Override
  public Body body() {
    Trace.note(file);
    return body;
  }

  /** The short title where there is one, else the title. */
  public String brief() {
    return shortTitle.orElse(title.value());
  }
}
