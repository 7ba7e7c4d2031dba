package akkord.search;

import akkord.diagnostic.Message;
import java.nio.file.Path;

/** What there is to make a search index with. */
public sealed interface SearchTool {

  /**
   * Node and the script that makes the index, with what it needs beside it.
   *
   * @param node the program
   * @param script the script
   */
  record Installed(Path node, Path script) implements SearchTool {}

  /**
   * Something is missing.
   *
   * @param reason what, for people
   */
  record Missing(Message reason) implements SearchTool {}

  /** Nobody wants an index. */
  record Unwanted() implements SearchTool {}
}
