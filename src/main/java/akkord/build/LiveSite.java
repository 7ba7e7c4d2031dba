package akkord.build;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.SourcePath;
import akkord.route.Artifact;
import akkord.route.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A site that is looked at while it is written: at any time the newest one that can be shown, and
 * what is wrong with what has been written since. Safe for use by several threads.
 */
public interface LiveSite extends AutoCloseable {

  /** What there is to see now. Answers at once, however much work is going on. */
  Showing showing();

  /**
   * Calls a listener after each change of what there is to see, from a thread of the live site. The
   * listener must return quickly.
   */
  void listen(Runnable listener);

  /**
   * Tells that files have been written, added or deleted. Returns at once.
   *
   * @param files absolute paths; those that the site is not made from are of no account
   */
  void changed(List<Path> files);

  /**
   * Waits until the site is closed.
   *
   * @throws IOException if the machine fails while the site is worked on
   */
  void await() throws IOException, InterruptedException;

  /** Ends all work that is going on. */
  @Override
  void close() throws IOException;

  /**
   * What there is to see at one moment. It stays as it is whatever happens afterwards.
   *
   * @param number 1 for the first that is shown, and higher for each later one
   * @param files the files of the site
   * @param findings everything wrong with what is written now, in order of file and place
   * @param work whether the findings are complete
   */
  record Showing(long number, Files files, List<Diagnostic> findings, Work work) {
    public Showing {
      findings = List.copyOf(findings);
    }
  }

  /** How far the work on the newest change has come. */
  enum Work {
    /** The pages are shown; what is wrong with them is still being looked for. */
    CHECKING,
    /** Everything is checked. */
    DONE
  }

  /** The files of a site, each made when it is asked for. */
  interface Files {
    /** The file with this path; empty where the site has none. */
    Optional<Artifact> find(SitePath path) throws InterruptedException;

    /**
     * The file on the disk behind a path that findings or origins name: one of the content, the
     * static files or the templates that this site was read from. Empty for every other path, so
     * that nobody reads other files through it. Looked up by the whole name; answers at once.
     *
     * @return an absolute path
     */
    Optional<Path> source(SourcePath path);

    /**
     * Where the site's handbook explains a code, relative to the site's top.
     *
     * @param language the ISO 639 code of the reader's language
     * @return empty where the site has no handbook
     */
    Optional<String> handbook(DiagnosticCode code, String language);
  }
}
