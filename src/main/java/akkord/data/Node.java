package akkord.data;

import akkord.diagnostic.Message;
import akkord.location.Span;

/** A value in a file of data, with the place where it stands. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {

  /**
   * Where it stands in the whole file, in UTF-16 offsets. A value that is left out stands at its
   * key.
   */
  Span span();

  /** What it is, as messages call it, such as {@code a list}. */
  Message kindInWords();
}
