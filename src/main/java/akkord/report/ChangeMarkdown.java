package akkord.report;

import akkord.compare.Change;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes as Markdown for a pull request: which pages come, go and change for readers, and how. All
 * that comes from content stands in code spans, in which GitHub knows neither mentions nor links
 * nor markup.
 *
 * @param wording the language of the words around the content
 * @see <a href="https://github.github.com/gfm/#code-spans">GFM: code spans</a>
 */
public record ChangeMarkdown(Wording wording) implements ChangeFormat {

  /** A comment on GitHub has at most 65,536 characters; some are left to whoever puts it there. */
  private static final int LONGEST = 60_000;

  private static final int MOST_PAGES = 100;

  @Override
  public String print(Changes changes, PageChanges pages) {
    var parts = new ArrayList<String>();
    unread(changes.unreadBefore(), "Could not be read as they were", parts);
    unread(changes.unreadAfter(), "Could not be read as they are", parts);
    changes.entries().forEach(entry -> parts.add(entry(entry)));
    if (!changes.settings().isEmpty()) {
      parts.add("- " + say("settings of the site") + "\n" + details(changes.settings()));
    }
    return bounded(heading(pages) + pages(pages) + "#### " + say("In detail") + "\n\n", parts);
  }

  @Override
  public String print(PageChanges pages) {
    return heading(pages) + pages(pages);
  }

  private String heading(PageChanges pages) {
    String counts =
        wording.of(
            Message.of(
                "Pages: %s added, %s removed, %s changed",
                pages.added().size(), pages.removed().size(), pages.changed().size()));
    return "### " + say("What changes for readers") + "\n\n" + counts + "\n\n";
  }

  private String pages(PageChanges pages) {
    return list("Pages added", pages.added())
        + list("Pages removed", pages.removed())
        + list("Pages changed", pages.changed());
  }

  private String list(String title, List<Page> pages) {
    if (pages.isEmpty()) {
      return "";
    }
    String more = pages.size() > MOST_PAGES ? "- " + more(pages.size() - MOST_PAGES) + "\n" : "";
    return pages.stream()
        .limit(MOST_PAGES)
        .map(page -> "- " + code(page.title()) + ": " + code("/" + page.address()) + "\n")
        .collect(Collectors.joining("", "#### " + say(title) + "\n\n", more + "\n"));
  }

  private void unread(List<SourcePath> files, String title, List<String> parts) {
    if (!files.isEmpty()) {
      String names =
          files.stream().map(file -> code(file.value())).collect(Collectors.joining(", "));
      parts.add("- " + say(title) + ": " + names + "\n");
    }
  }

  private String bounded(String opening, List<String> parts) {
    var text = new StringBuilder(opening);
    int done = 0;
    while (done < parts.size() && text.length() + parts.get(done).length() < LONGEST) {
      text.append(parts.get(done++));
    }
    if (parts.isEmpty()) {
      text.append(say("Nothing changed.")).append('\n');
    }
    if (done < parts.size()) {
      text.append("- ").append(more(parts.size() - done)).append('\n');
    }
    return text.toString();
  }

  private String more(int number) {
    return wording.of(Message.of("and %s more", number));
  }

  private String entry(EntryChange entry) {
    return switch (entry) {
      case EntryChange.Added(var subject) -> line("added", subject);
      case EntryChange.Removed(var subject) -> line("removed", subject);
      case EntryChange.Renamed(var before, var subject) ->
          line("renamed", subject)
              + "  - "
              + wording.of(Message.of("before: %s", code(before.id().toString())))
              + "\n";
      case EntryChange.Changed(var subject, var changes) ->
          line("changed", subject) + details(changes);
    };
  }

  private String line(String word, Subject subject) {
    var title = subject.title().in(new LanguageTag(wording.language())).text();
    return "- **" + say(word) + "** " + code(title) + " (" + code(subject.id().toString()) + ")\n";
  }

  private String details(List<Change> changes) {
    var lines =
        changes.stream()
            .filter(change -> change.weight() == Weight.SUBSTANTIAL)
            .map(change ->
                "  - "
                    + code(ChangeWords.place(change.place(), wording))
                    + ": "
                    + what(change)
                    + "\n")
            .collect(Collectors.joining());
    var editorial =
        changes.stream()
            .filter(change -> change.weight() == Weight.EDITORIAL)
            .map(change -> code(ChangeWords.place(change.place(), wording)))
            .distinct()
            .collect(Collectors.joining(", "));
    return lines + (editorial.isEmpty() ? "" : "  - " + say("editorial") + ": " + editorial + "\n");
  }

  private String what(Change change) {
    return switch (change.kind()) {
      case ADDED -> (say("added") + " " + optional(change.after())).strip();
      case REMOVED -> (say("removed") + " " + optional(change.before())).strip();
      case MOVED -> say("in another order");
      case CHANGED ->
          change.edits().first().isEmpty()
              ? value(change.before()) + " → " + value(change.after())
              : edits(change);
    };
  }

  private String edits(Change change) {
    var edits = change.edits().first().stream().map(ChangeMarkdown::edit);
    var more =
        Stream.of(change.edits().more())
            .filter(number -> number > 0)
            .map(number -> wording.of(Message.of("and %s more places", number)));
    return Stream.concat(edits, more).collect(Collectors.joining("; "));
  }

  private static String edit(Edit edit) {
    return Stream.of(
            optional(edit.before()),
            marked("~~", edit.removed()),
            marked("**", edit.inserted()),
            optional(edit.after()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String marked(String mark, String words) {
    return words.isEmpty() ? "" : mark + code(words) + mark;
  }

  private static String value(String text) {
    return text.isEmpty() ? "–" : code(text);
  }

  private static String optional(String text) {
    return text.isEmpty() ? "" : code(text);
  }

  /** A text as it is: between more backticks than stand anywhere in it. */
  static String code(String text) {
    String line = Printable.of(Clipped.of(text.replaceAll("\\s+", " ").strip()));
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    String room = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return line.isEmpty() ? "–" : fence + room + line + room + fence;
  }

  private String say(String words) {
    return wording.of(words);
  }
}
