package akkord.report;

import akkord.location.Location;
import akkord.location.SourcePath;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses of lines in a repository on GitHub, at one commit.
 *
 * @param files the address of the commit's files, ending in a slash
 * @param start what the paths of files start with that are linked
 */
public record RepositoryLinks(String files, String start) {

  private static final Pattern SERVER =
      Pattern.compile("https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?");
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-]+/(?!\\.{1,2}$)[A-Za-z0-9._-]+");
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");
  private static final String UNRESERVED = "-._~/";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** The addresses of all files. */
  public RepositoryLinks(String files) {
    this(files, "");
  }

  /**
   * The addresses of the repository that a workflow runs in.
   *
   * @param variables the environment variables
   * @param folder what paths of findings are relative to
   * @return empty unless all variables that an address is made of are what GitHub promises, and the
   *     folder is the top of the repository
   */
  public static Optional<RepositoryLinks> of(Map<String, String> variables, Path folder) {
    String server = variables.getOrDefault("GITHUB_SERVER_URL", "");
    String name = variables.getOrDefault("GITHUB_REPOSITORY", "");
    String commit = variables.getOrDefault("GITHUB_SHA", "");
    boolean known =
        SERVER.matcher(server).matches()
            && NAME.matcher(name).matches()
            && COMMIT.matcher(commit).matches()
            && isTop(variables.getOrDefault("GITHUB_WORKSPACE", ""), folder);
    return known
        ? Optional.of(new RepositoryLinks(server + "/" + name + "/blob/" + commit + "/"))
        : Optional.empty();
  }

  private static boolean isTop(String workspace, Path folder) {
    try {
      return !workspace.isEmpty()
          && folder.getFileSystem().getPath(workspace).normalize().equals(folder.normalize());
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /** The addresses of files below a folder only. */
  public RepositoryLinks below(SourcePath folder) {
    return new RepositoryLinks(files, folder.value() + "/");
  }

  /** The address of a place's first line; empty where the file can't be one of the repository. */
  Optional<String> of(Location place) {
    String path = place.path().value();
    boolean inside =
        path.startsWith(start)
            && Arrays.stream(path.split("/", -1))
                .noneMatch(name -> List.of("", ".", "..").contains(name));
    // Without plain=1, Markdown is shown as a page, which has no lines.
    return inside
        ? Optional.of(files + encoded(path) + "?plain=1#L" + place.start().line())
        : Optional.empty();
  }

  private static String encoded(String path) {
    var address = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) octet;
      boolean kept = octet > 0 && (isAlphanumeric(c) || UNRESERVED.indexOf(c) >= 0);
      address.append(kept ? String.valueOf(c) : "%" + HEX.toHexDigits(octet));
    }
    return address.toString();
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
