package akkord.http;

import akkord.diagnostic.Message;

/** What came of a question. */
public sealed interface Answer {

  /**
   * The server answered.
   *
   * @param status the status code, from 200; interim answers are passed over
   * @param headers the fields of the answer
   * @param body what was read of the body, decoded from gzip; empty for HEAD
   * @param extent whether that is all of it
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by no one
  record Reply(int status, Headers headers, byte[] body, Extent extent) implements Answer {

    /** Whether it tells to ask at another address. */
    public boolean isRedirect() {
      return switch (status) {
        case 301, 302, 303, 307, 308 -> true;
        default -> false;
      };
    }
  }

  /** How much of a body was read. */
  enum Extent {
    WHOLE,
    CUT
  }

  /**
   * There is no answer.
   *
   * @param fault why, as a program wants to know it
   * @param reason why, as people want to know it
   */
  record Failed(Fault fault, Message reason) implements Answer {}
}
