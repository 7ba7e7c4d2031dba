package akkord.model;

import akkord.location.SourcePath;

/** Something that has a page of its own in each language. */
public sealed interface Entry permits ProseEntry, Actor, Source, Term {

  /** Its permanent name. */
  EntryId id();

  /** The file that holds its facts, or its first text where it has no facts. */
  SourcePath file();
}
