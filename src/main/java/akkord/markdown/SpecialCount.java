package akkord.markdown;

import akkord.diagnostic.Message;
import java.util.Optional;

/**
 * Counts the characters of one block that may start or end something; blocks are parted by empty
 * lines.
 */
final class SpecialCount {

  private static final int MOST_IN_BLOCK = 10_000;
  private static final int MOST_BACKSLASHES_IN_BRACKET = 16;

  private int inBlock;
  private boolean bracketOpen;
  private int backslashes;

  /** An empty line ends the block. */
  void endBlock() {
    inBlock = 0;
    bracketOpen = false;
    backslashes = 0;
  }

  Optional<Message> count(char c) {
    switch (c) {
      case '[' -> {
        bracketOpen = true;
        backslashes = 0;
      }
      case ']' -> bracketOpen = false;
      case '\\' -> backslashes += bracketOpen ? 1 : 0;
      default -> {}
    }
    if (backslashes > MOST_BACKSLASHES_IN_BRACKET) {
      return Optional.of(Message.of("so many backslashes behind an opening bracket can't be read"));
    }
    if (isSpecial(c) && ++inBlock > MOST_IN_BLOCK) {
      return Optional.of(Message.of("a paragraph has at most 10,000 special characters"));
    }
    return Optional.empty();
  }

  private static boolean isSpecial(char c) {
    return switch (c) {
      case '[', ']', '*', '_', '~', '<', '!', '`', '&' -> true;
      default -> false;
    };
  }
}
