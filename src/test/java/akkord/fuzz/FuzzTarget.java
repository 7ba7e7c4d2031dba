package akkord.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * A parser, and what must hold whatever it is given.
 *
 * @param name that of its folder of the corpus
 * @param check ends without an exception where all holds
 */
public record FuzzTarget(String name, Check check) {

  /** What must hold of an input of bytes. */
  public interface Check {
    void on(byte[] input) throws Exception;
  }

  /** What must hold of an input of text. */
  public interface TextCheck {
    void on(String input) throws Exception;
  }

  /**
   * A parser of texts. Bytes that are not UTF-8 are read as U+FFFD: where they come from, they are
   * refused or replaced before any parser sees them.
   */
  public static FuzzTarget ofText(String name, TextCheck check) {
    return new FuzzTarget(name, input -> check.on(new String(input, StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return name;
  }
}
