package akkord.issueform;

import akkord.model.SafeUrl;
import akkord.model.Slug;
import java.util.List;
import java.util.stream.Stream;

/**
 * A new agreement that somebody has proposed.
 *
 * @param issue the number of the issue
 * @param id the id that it is to have
 * @param answers what is known of it, in the order of the form
 * @param sources where to read about it
 */
public record Proposal(int issue, Slug id, List<Answer> answers, List<SafeUrl> sources) {

  public Proposal {
    answers = List.copyOf(answers);
    sources = List.copyOf(sources);
  }

  /** What {@code akkord new} is to be given: a word each, which no shell may read. */
  public List<String> arguments() {
    var values =
        answers.stream().flatMap(answer -> Stream.of("--set", answer.key() + "=" + answer.value()));
    return Stream.concat(Stream.of("agreement", id.value()), values).toList();
  }

  /**
   * A value of the new entry.
   *
   * @param key the key, with dots where keys lie in one another and numbers from 1 in lists, such
   *     as {@code dates.signed.on}; that of a text stands behind its language, as in {@code
   *     de.title}
   * @param value its value; of a key that takes a list, one of several
   */
  public record Answer(String key, String value) {}
}
