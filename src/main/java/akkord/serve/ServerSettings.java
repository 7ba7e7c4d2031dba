package akkord.serve;

import akkord.diagnostic.Wording;
import akkord.report.SourceLines;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What people at work want of the server.
 *
 * @param token the secret of this run
 * @param wording the language of what the server itself has to say
 * @param editor what opens source files; empty where the browser is to show them
 * @param lines gives the lines of source files as they are now, to one thread
 * @param handbook where the findings are explained
 * @param bugs is told what went wrong while a page was made
 */
public record ServerSettings(
    Token token,
    Wording wording,
    Optional<Editor> editor,
    Supplier<SourceLines> lines,
    Handbook handbook,
    Consumer<RuntimeException> bugs) {}
