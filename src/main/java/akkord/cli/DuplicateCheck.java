package akkord.cli;

import akkord.cli.Dialogue.Cancelled;
import akkord.diagnostic.Message;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Slug;
import akkord.scaffold.Answers;
import akkord.scaffold.Duplicate;
import akkord.scaffold.Duplicate.Likeness;
import akkord.scaffold.EntryForm;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Stops a new entry that is there already, unless it is wanted all the same. */
final class DuplicateCheck {

  private final EntryForm form;
  private final Arguments arguments;
  private final Optional<Dialogue> dialogue;
  private final Set<EntryId> accepted = new HashSet<>();

  DuplicateCheck(EntryForm form, Arguments arguments, Optional<Dialogue> dialogue) {
    this.form = form;
    this.arguments = arguments;
    this.dialogue = dialogue;
  }

  /**
   * Asks a person whether to go on, once for each entry; where there is none, and for an id that is
   * taken, refuses.
   */
  void confirm(Optional<Slug> id, Answers answers) throws UsageException, IOException, Cancelled {
    for (var duplicate : form.duplicates(id, answers)) {
      if (!accepted.contains(duplicate.item().id())) {
        confirm(duplicate);
        accepted.add(duplicate.item().id());
      }
    }
  }

  private void confirm(Duplicate duplicate) throws UsageException, IOException, Cancelled {
    var message = message(duplicate, form.collection());
    if (duplicate.likeness() == Likeness.ID) {
      throw new UsageException(message);
    }
    if (arguments.has(NewOptions.FORCE)) {
      return;
    }
    if (dialogue.isEmpty()) {
      throw new UsageException("%s; --force makes a new entry all the same", message);
    }
    dialogue.get().say("");
    dialogue.get().say(arguments.wording().of(message));
    if (!dialogue.get().confirms(Message.of("Go on all the same (yes, no)?"))) {
      throw new Cancelled();
    }
  }

  /** Which entry is like a new one of a collection, and in what. */
  static Message message(Duplicate duplicate, Collection collection) {
    var id = duplicate.item().id();
    var file = duplicate.item().file();
    return switch (duplicate.likeness()) {
      case ID -> Message.of("there is '%s' already: %s", id, file);
      case ADDRESS -> Message.of("'%s' has the same address: %s", id, file);
      case TITLE ->
          collection == Collection.SOURCES
              ? Message.of("'%s' has the same title and date: %s", id, file)
              : Message.of("'%s' has the same title: %s", id, file);
    };
  }
}
