package akkord.report;

import akkord.compare.Change;
import akkord.compare.Change.Place;
import akkord.compare.Changes;
import akkord.compare.Changes.EntryChange;
import akkord.compare.Changes.Subject;
import akkord.compare.Edits.Edit;
import akkord.compare.PageChanges;
import akkord.compare.PageChanges.Page;
import akkord.compare.Weight;
import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;
import akkord.location.SourcePath;
import akkord.model.LanguageTag;
import java.util.List;

/**
 * Changes for people: a line for each entry, and below it one for each fact and section; what only
 * editors need to know comes last.
 *
 * @param style whether what went is red and what came green
 * @param wording the language of the words around the content
 */
public record ChangeText(TextFormat.Style style, Wording wording) implements ChangeFormat {

  private static final String RED = "\u001B[31m";
  private static final String GREEN = "\u001B[32m";
  private static final String BOLD = "\u001B[1m";
  private static final String END = "\u001B[0m";
  private static final String INDENT = "    ";

  @Override
  public String print(Changes changes, PageChanges pages) {
    var text = new StringBuilder();
    unread(changes.unreadBefore(), "could not be read as it was", text);
    unread(changes.unreadAfter(), "could not be read as it is", text);
    changes.entries().forEach(entry -> entry(entry, text));
    if (!changes.settings().isEmpty()) {
      text.append(coloured(BOLD, say("changed") + "  " + say("settings of the site"))).append('\n');
      changes.settings().forEach(change -> change(change, text));
    }
    return text.toString();
  }

  @Override
  public String print(PageChanges pages) {
    var text = new StringBuilder();
    pages(pages.added(), GREEN, "added", text);
    pages(pages.removed(), RED, "removed", text);
    pages(pages.changed(), BOLD, "changed", text);
    if (pages.redrawn() > 0) {
      text.append(wording.of(Message.of("%s pages say the same in other HTML", pages.redrawn())))
          .append('\n');
    }
    return text.toString();
  }

  private void pages(List<Page> pages, String colour, String word, StringBuilder text) {
    for (var page : pages) {
      text.append(coloured(colour, say(word)))
          .append("  ")
          .append(Printable.of("/" + page.address()))
          .append("  ")
          .append(Printable.of(page.title()))
          .append('\n');
    }
  }

  private void unread(List<SourcePath> files, String words, StringBuilder text) {
    for (var file : files) {
      text.append(Printable.of(file.value())).append(": ").append(say(words)).append('\n');
    }
  }

  private void entry(EntryChange entry, StringBuilder text) {
    switch (entry) {
      case EntryChange.Added(var subject) -> line(GREEN, "added", subject, text);
      case EntryChange.Removed(var subject) -> line(RED, "removed", subject, text);
      case EntryChange.Renamed(var before, var subject) -> {
        line(BOLD, "renamed", subject, text);
        text.append(INDENT).append(wording.of(Message.of("before: %s", before.id()))).append('\n');
      }
      case EntryChange.Changed changed -> {
        line(BOLD, "changed", changed.subject(), text);
        changed.of(Weight.SUBSTANTIAL).forEach(change -> change(change, text));
        changed.of(Weight.EDITORIAL).forEach(change -> change(change, text));
      }
    }
  }

  private void line(String colour, String word, Subject subject, StringBuilder text) {
    var title = subject.title().in(new LanguageTag(wording.language())).text();
    text.append(coloured(colour, say(word)))
        .append("  ")
        .append(subject.id())
        .append("  ")
        .append(Printable.of(Clipped.of(title)))
        .append('\n');
  }

  private void change(Change change, StringBuilder text) {
    text.append(INDENT)
        .append(Printable.of(place(change.place())))
        .append(": ")
        .append(what(change))
        .append(change.weight() == Weight.EDITORIAL ? "  (" + say("editorial") + ")" : "")
        .append('\n');
    for (var edit : change.edits().first()) {
      text.append(INDENT).append(INDENT).append(edit(edit)).append('\n');
    }
    if (change.edits().more() > 0) {
      text.append(INDENT)
          .append(INDENT)
          .append(wording.of(Message.of("and %s more places", change.edits().more())))
          .append('\n');
    }
  }

  private String place(Place place) {
    return ChangeWords.place(place, wording);
  }

  private String what(Change change) {
    return switch (change.kind()) {
      case ADDED -> coloured(GREEN, (say("added") + " " + shown(change.after())).strip());
      case REMOVED -> coloured(RED, (say("removed") + " " + shown(change.before())).strip());
      case MOVED -> say("in another order");
      case CHANGED ->
          change.edits().first().isEmpty()
              ? coloured(RED, value(change.before()))
                  + " → "
                  + coloured(GREEN, value(change.after()))
              : say("changed");
    };
  }

  private static String value(String value) {
    return value.isEmpty() ? "–" : shown(value);
  }

  private static String shown(String value) {
    return Printable.of(Clipped.of(value));
  }

  private String edit(Edit edit) {
    var parts = new StringBuilder();
    part(parts, edit.before(), "");
    part(parts, edit.removed(), RED);
    part(parts, edit.inserted(), GREEN);
    part(parts, edit.after(), "");
    return parts.toString().strip();
  }

  private void part(StringBuilder parts, String words, String colour) {
    if (!words.isEmpty()) {
      String text = shown(words);
      String marked =
          switch (colour) {
            case RED -> "[-" + text + "-]";
            case GREEN -> "{+" + text + "+}";
            default -> text;
          };
      parts.append(colour.isEmpty() ? marked : coloured(colour, marked)).append(' ');
    }
  }

  private String say(String words) {
    return wording.of(words);
  }

  private String coloured(String colour, String text) {
    return style == TextFormat.Style.COLOURED ? colour + text + END : text;
  }
}
