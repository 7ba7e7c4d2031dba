package akkord.model;

import java.util.List;

/** A chapter of the handbook for editors, in reading order. */
public enum Chapter {
  /** The handbook's first page: from nothing to a published entry. */
  START,
  AGREEMENTS,
  SOURCES,
  ACTORS,
  DOMAINS,
  BRIEFINGS,
  GLOSSARY,
  PAGES,
  /** How dates, sums, languages, addresses and evidence are written. */
  VALUES,
  /** The head and the text of a Markdown file. */
  MARKDOWN,
  TRANSLATIONS,
  SETTINGS,
  /** How to word texts, and which sources count. */
  STYLE,
  WORKFLOW,
  /** How links to other sites are checked, and what to do about them. */
  LINKS,
  COMMANDS,
  /** Everything that a check can find, with its cause and cure. */
  FINDINGS;

  /** The languages in which there is a handbook; readers of any other get the first. */
  public static final List<LanguageTag> LANGUAGES =
      List.of(new LanguageTag("en"), new LanguageTag("de"));
}
