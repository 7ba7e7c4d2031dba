package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code diff} takes the content of revisions from a real repository of git. */
class RevisionTest {

  private static final String ROVER = "content/agreements/rover/agreement.yaml";
  private static final Map<String, String> PATH =
      Map.of("PATH", Objects.requireNonNull(System.getenv("PATH")));

  @TempDir private Path folder;
  private Workspace workspace = new Workspace(Path.of("."));
  private GitRepository git = new GitRepository(Path.of("."));

  @BeforeEach
  void commit() throws IOException, InterruptedException {
    workspace = SiteCase.shared(folder);
    git = GitRepository.in(folder);
    git.commit();
  }

  private String diff(String... arguments) {
    var all = new String[arguments.length + 2];
    all[0] = "diff";
    all[1] = "--quiet";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    var run = workspace.run(PATH, all);
    return run.exit().value() + " " + run.out() + run.err();
  }

  private void sign(String status) throws IOException {
    workspace.write(ROVER, workspace.read(ROVER).replaceFirst("status: \\S+", "status: " + status));
  }

  @Test
  void theWorkingTreeIsComparedWithARevision() throws IOException {
    sign("ended");
    String told = "changed  agreement:rover  Moon rover\n    status: signed → ended\n";
    assertEquals("0 " + told, diff("HEAD"));
    assertEquals("1 " + told, diff("HEAD", "--exit-code"));
  }

  @Test
  void withoutAChangeNothingIsPrinted() {
    assertEquals("0 ", diff("main", "--exit-code"));
  }

  @Test
  void twoRevisionsAreComparedWhateverTheWorkingTreeHolds()
      throws IOException, InterruptedException {
    sign("in-force");
    git.commit();
    sign("ended");
    assertEquals(
        "0 changed  agreement:rover  Moon rover\n    status: signed → in-force\n",
        diff("HEAD~1", "HEAD"));
  }

  @Test
  void aRevisionIsReadWithoutTheWorkingTreesHelp() throws IOException, InterruptedException {
    workspace.write(".gitattributes", "*.yaml export-ignore\n*.md filter=x\n");
    workspace.write("content/sources/größe „1“.yaml", "x: 1\n");
    git.commit();
    git.git("config", "filter.x.smudge", "false");
    git.git("config", "filter.x.required", "true");
    assertEquals("0 ", diff("HEAD"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "$(touch x)", "^HEAD", "HEAD:content", "HEAD^{tree}", "*"})
  void anUnknownRevisionIsRefused(String name) {
    assertEquals(
        "2 akkord: there is no revision '"
            + name
            + "'; 'git log --oneline' lists those there are, 'git fetch' gets new ones\n",
        diff(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD..main", "HEAD...main", "HEAD:../.."})
  void aRangeIsRefused(String name) {
    assertEquals(
        "2 akkord: '" + name + "' is not one revision; name two with a space between them\n",
        diff(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output=x", "-h", "-", "--all", "a\nb"})
  void anOptionIsNoRevision(String name) throws IOException {
    var before = Tree.of(folder).files();
    assertEquals(
        "2 akkord: '" + name.replace("\n", "\\u{A}") + "' can't be the name of a revision\n",
        diff("--", name));
    assertEquals(before, Tree.of(folder).files());
  }

  @Test
  void aShallowCloneSaysHowToGetTheRest(@TempDir Path other)
      throws IOException, InterruptedException {
    git.git("commit", "--quiet", "--allow-empty", "--message=second");
    var clone = other.resolve("clone");
    git.git("clone", "--quiet", "--depth=1", folder.toUri().toString(), clone.toString());
    workspace = new Workspace(clone);
    assertEquals(
        "2 akkord: there is no revision 'HEAD~1'; this clone has the last revisions only: get all"
            + " with 'git fetch --unshallow', in a workflow of GitHub with 'fetch-depth: 0'\n",
        diff("HEAD~1"));
  }

  @Test
  void aRevisionWithoutTheFolderIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("other"));
    assertEquals(
        "2 akkord: revision 'HEAD' has no folder 'other'; name another one with --content\n",
        diff("HEAD", "--content", "other"));
  }

  @Test
  void outsideOfARepositoryThereAreNoRevisions(@TempDir Path other) throws IOException {
    workspace = SiteCase.shared(other);
    assertEquals(
        "2 akkord: 'content' lies in no git repository; to compare two built sites, name their"
            + " folders\n",
        diff("HEAD"));
  }

  @Test
  void withoutGitThereAreNoRevisions() {
    var run = workspace.run("diff", "HEAD", "--lang", "de");
    assertEquals(
        "2 akkord: für den Vergleich mit einer Revision fehlt das Programm git im PATH; um zwei"
            + " gebaute Websites zu vergleichen, ihre Ordner nennen\n",
        run.exit().value() + " " + run.err());
  }

  @Test
  void filesThatGitKeepsElsewhereAreRefused() throws IOException, InterruptedException {
    workspace.write(
        "content/sources/release.yaml",
        "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
    git.commit();
    assertEquals(
        "2 akkord: 'sources/release.yaml' is kept by Git LFS; what git does not hold itself can't"
            + " be compared\n",
        diff("HEAD"));
  }

  @Test
  void submodulesAreRefused() throws IOException, InterruptedException {
    String commit = git.git("rev-parse", "HEAD");
    git.git("update-index", "--add", "--cacheinfo", "160000," + commit + ",content/sub");
    git.git("commit", "--quiet", "--message=sub");
    assertEquals(
        "2 akkord: 'sub' is a submodule; what lies in another repository can't be compared\n",
        diff("HEAD"));
  }

  @Test
  void anUnknownFormIsRefused() {
    assertEquals(
        "2 akkord: changes are printed as text, json, markdown, not as 'html'\n",
        diff("HEAD", "--format", "html"));
  }
}
