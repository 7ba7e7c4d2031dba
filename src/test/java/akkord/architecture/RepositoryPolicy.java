package akkord.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What may not lie in the repository beside its code: files that make Maven or git run what
 * somebody adds, links, and a list of owners that leaves out code.
 */
final class RepositoryPolicy {

  /** What may stand in {@code .mvn}, each with the only form that its lines may have. */
  private static final Map<String, Pattern> MAVEN_FILES =
      Map.of(
          ".mvn/maven.config",
          Pattern.compile("-Daether\\.[A-Za-z.]*(trustedC|c)hecksum[A-Za-z.]*=[^=]*"),
          ".mvn/checksums/checksums.sha512",
          Pattern.compile("[0-9a-f]{128} {2}[A-Za-z0-9_][A-Za-z0-9_.+/-]*"));

  /** What is run, or decides what is run: each needs an owner's look. Only content is free. */
  static final List<String> OWNED =
      List.of(
          "/.ci/",
          "/.gitattributes",
          "/.github/",
          "/.mvn/",
          "/akkord",
          "/akkord.cmd",
          "/content/site.yaml",
          "/pom.xml",
          "/src/",
          "/static/",
          "/templates/");

  private RepositoryPolicy() {}

  /** What a file of {@code .mvn} does against the policy. */
  static List<String> mavenViolations(String path, String text) {
    var form = MAVEN_FILES.get(path);
    if (form == null) {
      return List.of("file " + path);
    }
    return text.lines()
        .filter(line -> !form.matcher(line).matches())
        .map(line -> path + ": " + line)
        .toList();
  }

  /** What {@code .gitattributes} does against it: a filter is a command that git runs. */
  static List<String> attributeViolations(String text) {
    return text.lines().filter(line -> line.matches(".*\\b(filter|diff)=.*")).toList();
  }

  /** The links among the files as git lists them, each behind its mode. */
  static List<String> linkViolations(String listing) {
    return listing.lines().filter(line -> line.matches("(120000|160000) .*")).toList();
  }

  /** What {@code CODEOWNERS} leaves to anybody. */
  static List<String> ownerViolations(String text) {
    var owners = owners(text);
    var violations = new ArrayList<String>();
    OWNED.stream()
        .filter(path -> !owners.containsKey(path))
        .forEach(path -> violations.add("no owner of " + path));
    if (new TreeSet<>(owners.values()).size() > 1) {
      violations.add("owners differ");
    }
    return violations;
  }

  /** True where a change of the file is for owners to approve. */
  static boolean isOwned(String owners, String file) {
    return owners(owners).keySet().stream()
        .anyMatch(path -> ("/" + file).startsWith(path) && OWNED.contains(path));
  }

  /** Paths, each with its owners. */
  private static Map<String, String> owners(String text) {
    var owners = new LinkedHashMap<String, String>();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.strip().split("\\s+", 2))
        .forEach(parts -> owners.put(parts[0], parts.length > 1 ? parts[1] : ""));
    return owners;
  }
}
