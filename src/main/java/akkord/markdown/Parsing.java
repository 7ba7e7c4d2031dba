package akkord.markdown;

import akkord.diagnostic.Message;
import com.vladsch.flexmark.util.ast.Document;

/** What became of an attempt to parse a text. */
sealed interface Parsing {

  /** It has a tree. */
  record Done(Document document) implements Parsing {}

  /**
   * It was given up.
   *
   * @param reason what the text has too much of, for people
   */
  record GivenUp(Message reason) implements Parsing {}
}
