package akkord.cli;

import akkord.build.Tally;
import akkord.diagnostic.Message;
import akkord.model.LanguageTag;
import java.util.Collections;
import java.util.stream.Collectors;

/** How much a site has, as a sentence that can be put into other languages. */
final class TallyMessage {

  private TallyMessage() {}

  /** {@code Entries: agreements 24, sources 120. Languages: de, en. Files: 900.} */
  static Message of(Tally tally) {
    var counts =
        tally.entries().entrySet().stream()
            .map(
                count -> Message.of("%s %s", Message.of(count.getKey().folder()), count.getValue()))
            .toArray();
    var list = Message.of(String.join(", ", Collections.nCopies(counts.length, "%s")), counts);
    String languages =
        tally.languages().stream().map(LanguageTag::value).collect(Collectors.joining(", "));
    return Message.of("Entries: %s. Languages: %s. Files: %s.", list, languages, tally.files());
  }
}
