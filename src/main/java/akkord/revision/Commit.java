package akkord.revision;

import java.util.regex.Pattern;

/**
 * A state of a repository.
 *
 * @param named the name that a person gave it
 * @param id what git calls it: 40 or 64 hexadecimal digits
 */
public record Commit(String named, String id) {

  static final Pattern ID = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  public Commit {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("no id of a commit: " + id);
    }
  }
}
