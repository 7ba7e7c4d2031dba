package akkord.markdown;

import akkord.diagnostic.Message;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown parser behind its wall: whatever the text, it comes to an end in bounded time, and
 * the caller's stack is not used up.
 *
 * <p>A text that looks harmless is parsed on the caller's thread. Any other has a thread of its own
 * with a large stack, since the parser and its regular expressions recurse; a text that needs even
 * more, or more time, is given up.
 */
final class BoundedParser {

  private static final Duration TIME = Duration.ofSeconds(5);
  private static final Duration MORE = Duration.ofSeconds(2);
  private static final Duration GRACE = Duration.ofSeconds(1);
  private static final int MOST_GRACES = 60;
  private static final long STACK_BYTES = 64L << 20;

  /** Most threads that were given up and still run, since each has its large stack. */
  private static final int MOST_GIVEN_UP = 4;

  private static final String NAME = "markdown";
  private static final String NAME_GIVEN_UP = "markdown, given up";

  private static final Parsing TOO_LONG =
      new Parsing.GivenUp(
          Message.of("reading the text takes too long; simplify its brackets and emphasis"));
  private static final Parsing TOO_DEEP =
      new Parsing.GivenUp(
          Message.of("the text is nested too deeply; simplify its brackets and emphasis"));

  private static final Message TOO_BUSY =
      Message.of("this can't be read while other texts take too long; simplify those first");

  private static final Parser WITH_TABLES =
      parser(
          TablesExtension.create(),
          FootnoteExtension.create(),
          DefinitionExtension.create(),
          StrikethroughExtension.create());

  /** The same for a text in which no table can be, for which each paragraph would be prepared. */
  private static final Parser WITHOUT_TABLES =
      parser(
          FootnoteExtension.create(),
          DefinitionExtension.create(),
          StrikethroughExtension.create());

  private BoundedParser() {}

  private static Parser parser(Extension... extensions) {
    var options =
        new MutableDataSet()
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1);
    return Parser.builder(options).extensions(List.of(extensions)).build();
  }

  /** Parses a text from an offset on; the nodes' offsets are those of the whole text. */
  static Parsing parse(String text, int start) {
    if (Harmlessness.isHarmless(text, start)) {
      var parsing = parseHere(text, start);
      return parsing.equals(TOO_DEEP) ? onLargeStack(() -> parseHere(text, start)) : parsing;
    }
    return onLargeStack(() -> parseHere(text, start));
  }

  private static Parsing parseHere(String text, int start) {
    var bounded = new DeadlineText(text, TIME, MORE);
    try {
      var body = BasedSequence.of(bounded).subSequence(start, text.length());
      var parser = text.indexOf('|', start) < 0 ? WITHOUT_TABLES : WITH_TABLES;
      var document = parser.parse(body);
      bounded.lift();
      return new Parsing.Done(document);
    } catch (DeadlineException late) {
      return TOO_LONG;
    } catch (StackOverflowError deep) {
      return TOO_DEEP;
    }
  }

  /**
   * Parses on a thread of its own. One that is given up ends by itself as soon as it looks at the
   * text again; until then it counts, and where there are several, no other is begun.
   */
  static Parsing onLargeStack(Supplier<Parsing> parser) {
    return onLargeStack(parser, BoundedParser::await);
  }

  /** Whether this is said of a text only because of others, and may not be true a moment later. */
  static boolean isPassing(Message message) {
    return message.equals(TOO_BUSY);
  }

  /** What waiting for a thread has come to. */
  enum Waiting {
    /** It has ended, or nobody wants to know any more. */
    OVER,
    /** It has had all the time that there is. */
    IN_VAIN
  }

  static Parsing onLargeStack(Supplier<Parsing> parser, Function<Thread, Waiting> waiting) {
    if (countGivenUp() >= MOST_GIVEN_UP) {
      return new Parsing.GivenUp(TOO_BUSY);
    }
    var outcome = new AtomicReference<Parsing>(TOO_LONG);
    var failure = new AtomicReference<Throwable>();
    var thread = new Thread(null, () -> outcome.set(parser.get()), NAME, STACK_BYTES);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((_, thrown) -> failure.set(thrown));
    thread.start();
    if (waiting.apply(thread) == Waiting.IN_VAIN) {
      thread.setName(NAME_GIVEN_UP);
    }
    rethrow(failure.get());
    return outcome.get();
  }

  /** The machine keeps the list of threads; those that were given up are known by their name. */
  private static long countGivenUp() {
    var all = Thread.currentThread().getThreadGroup();
    while (all.getParent() != null) {
      all = all.getParent();
    }
    var threads = new Thread[2 * all.activeCount() + MOST_GIVEN_UP];
    int count = all.enumerate(threads);
    return Arrays.stream(threads, 0, count)
        .filter(thread -> thread.getName().equals(NAME_GIVEN_UP))
        .count();
  }

  /** As if the text had been parsed on the caller's thread: no memory is no bug. */
  private static void rethrow(@Nullable Throwable failure) {
    switch (failure) {
      case null -> {}
      case Error error -> throw error;
      case RuntimeException bug -> throw bug;
      default -> throw new IllegalStateException("the Markdown parser failed", failure);
    }
  }

  /**
   * Waits a little longer than the text can be read: the parser may be busy with what it has, or
   * the machine with other things.
   */
  private static Waiting await(Thread thread) {
    try {
      boolean isDone = thread.join(TIME.plus(MORE));
      for (int i = 0; !isDone && i < MOST_GRACES && isStarved(thread); i++) {
        isDone = thread.join(GRACE);
      }
      return isDone ? Waiting.OVER : Waiting.IN_VAIN;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Waiting.OVER;
    }
  }

  private static boolean isStarved(Thread thread) {
    long work = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
    return work >= 0 && work < TIME.plus(GRACE).toNanos();
  }
}
