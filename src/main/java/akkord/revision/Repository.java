package akkord.revision;

import static java.nio.charset.StandardCharsets.US_ASCII;

import akkord.diagnostic.Message;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The git repository that a folder lies in. */
public final class Repository {

  private static final int LONGEST_NAME = 250;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private static final Message OTHER_WAY =
      Message.of("; to compare two built sites, name their folders");

  private final Git git;
  private final String shown;

  private Repository(Git git, String shown) {
    this.git = git;
    this.shown = shown;
  }

  /**
   * The repository of a folder.
   *
   * @param program the program git, where there is one
   * @param folder the folder, which is there
   * @param shown how it is named to people
   * @throws RevisionException if there is no git, or no repository that it can read
   */
  public static Repository of(Optional<Path> program, Path folder, String shown)
      throws RevisionException, InterruptedException {
    if (program.isEmpty()) {
      throw new RevisionException(
          "comparing with a revision needs the program git, which is not on PATH%s", OTHER_WAY);
    }
    var git = new Git(program.get(), folder);
    var answer = git.run("rev-parse", "--show-prefix");
    if (answer.complaint().contains("not a git repository")) {
      throw new RevisionException("'%s' lies in no git repository%s", shown, OTHER_WAY);
    }
    if (!answer.isGood()) {
      throw new RevisionException(
          "git can't read the repository of '%s': %s", shown, answer.reason());
    }
    return new Repository(git, shown);
  }

  /**
   * The commit that a name stands for, such as {@code main}, {@code v1.2} or {@code HEAD~3}.
   *
   * @throws RevisionException if there is none
   */
  public Commit find(String name) throws RevisionException, InterruptedException {
    if (name.startsWith("-") || name.length() > LONGEST_NAME || CONTROL.matcher(name).find()) {
      throw new RevisionException("'%s' can't be the name of a revision", name);
    }
    if (name.contains("..")) {
      throw new RevisionException(
          "'%s' is not one revision; name two with a space between them", name);
    }
    var answer = git.run("rev-parse", "--verify", "--quiet", name + "^{commit}");
    if (!answer.isGood() || !Commit.ID.matcher(answer.text()).matches()) {
      throw new RevisionException("there is no revision '%s'%s", name, wayToMore());
    }
    return new Commit(name, answer.text());
  }

  private Message wayToMore() throws RevisionException, InterruptedException {
    boolean shallow = git.run("rev-parse", "--is-shallow-repository").text().equals("true");
    return shallow
        ? Message.of(
            "; this clone has the last revisions only: get all with 'git fetch --unshallow', in a"
                + " workflow of GitHub with 'fetch-depth: 0'")
        : Message.of("; 'git log --oneline' lists those there are, 'git fetch' gets new ones");
  }

  /**
   * The files of the folder at a commit, by their paths below it; links are left out.
   *
   * @throws RevisionException if the folder was not there, or has files that git keeps elsewhere
   */
  public SortedMap<String, byte[]> files(Commit commit)
      throws RevisionException, InterruptedException {
    var listing = listing(commit);
    var ids = listing.values().stream().distinct().collect(Collectors.joining("\n", "", "\n"));
    var answer = git.run(ids.getBytes(US_ASCII), "cat-file", "--batch");
    if (!answer.isGood()) {
      throw new RevisionException(
          "git can't read revision '%s': %s", commit.named(), answer.reason());
    }
    var blobs = new BlobStream(commit, answer.out()).blobs();
    var files = new TreeMap<String, byte[]>();
    for (var file : listing.entrySet()) {
      files.put(file.getKey(), blobs.get(file.getValue()));
    }
    LargeFiles.refuse(files);
    return files;
  }

  private SortedMap<String, String> listing(Commit commit)
      throws RevisionException, InterruptedException {
    var answer = git.run("ls-tree", "-r", "-z", commit.id());
    if (!answer.isGood()) {
      throw new RevisionException(
          "git can't read revision '%s': %s", commit.named(), answer.reason());
    }
    var listing = TreeListing.read(answer.out());
    if (listing.isEmpty()) {
      throw new RevisionException(
          "revision '%s' has no folder '%s'; name another one with --content",
          commit.named(), shown);
    }
    return listing;
  }
}
