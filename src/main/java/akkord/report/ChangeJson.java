package akkord.report;

import akkord.compare.Change;
import akkord.compare.Change.Place;
import akkord.compare.Changes;
import akkord.compare.Changes.EntryChange;
import akkord.compare.Changes.Subject;
import akkord.compare.Edits.Edit;
import akkord.compare.PageChanges;
import akkord.compare.PageChanges.Page;
import akkord.location.SourcePath;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes as a JSON object:
 *
 * <ul>
 *   <li>{@code entries}: an object per entry that changed, in the order of their ids, with {@code
 *       entry}, such as {@code agreement:lunar-rover}; {@code titles} by language, under {@code
 *       und} where one is for all; {@code change}: {@code added}, {@code removed}, {@code renamed}
 *       (with the old id as {@code before}) or {@code changed} (with {@code changes})
 *   <li>{@code settings}: changes of the site's settings
 *   <li>{@code unread}: {@code before} and {@code after}, the files that could not be compared,
 *       relative to where the command runs
 *   <li>{@code pages}: {@code added}, {@code removed} and {@code changed}, each with an object per
 *       page: {@code address} below the site's own, {@code language} ({@code null} for all), {@code
 *       kind}, such as {@code agreement} ({@code null} where it is no entry's), {@code title}; and
 *       {@code redrawn}, how many say the same in other HTML
 * </ul>
 *
 * <p>A change is an object with {@code where}: {@code fact}, {@code head}, {@code text}, {@code
 * heading} or {@code section}; {@code key}, the way to the fact, such as {@code
 * parties[jaxa].role}, or the section's heading; {@code language} of a text; {@code change}: {@code
 * added}, {@code removed}, {@code changed} or {@code moved}; {@code before} and {@code after};
 * {@code edits}, the first words that changed in longer texts, each with {@code before}, {@code
 * removed}, {@code inserted} and {@code after}, and {@code more_edits}, their number besides;
 * {@code weight}: {@code substantial} or {@code editorial}. Of two finished sites there are {@code
 * pages} only.
 */
public record ChangeJson() implements ChangeFormat {

  @Override
  public String print(Changes changes, PageChanges pages) {
    var object = new LinkedHashMap<String, Object>();
    object.put("entries", changes.entries().stream().map(ChangeJson::entry).toList());
    object.put("settings", changes(changes.settings()));
    var unread = new LinkedHashMap<String, Object>();
    unread.put("before", changes.unreadBefore().stream().map(SourcePath::value).toList());
    unread.put("after", changes.unreadAfter().stream().map(SourcePath::value).toList());
    object.put("unread", unread);
    object.put("pages", pages(pages));
    return IndentedJson.of(object);
  }

  @Override
  public String print(PageChanges pages) {
    return IndentedJson.of(Map.of("pages", pages(pages)));
  }

  private static Map<String, Object> entry(EntryChange entry) {
    return switch (entry) {
      case EntryChange.Added(var subject) -> entry(subject, "added");
      case EntryChange.Removed(var subject) -> entry(subject, "removed");
      case EntryChange.Renamed(var before, var subject) -> {
        var object = entry(subject, "renamed");
        object.put("before", before.id().toString());
        yield object;
      }
      case EntryChange.Changed(var subject, var changes) -> {
        var object = entry(subject, "changed");
        object.put("changes", changes(changes));
        yield object;
      }
    };
  }

  private static Map<String, Object> entry(Subject subject, String change) {
    var object = new LinkedHashMap<String, Object>();
    object.put("entry", subject.id().toString());
    object.put("titles", titles(subject.title()));
    object.put("change", change);
    return object;
  }

  private static Map<String, String> titles(LocalizedText title) {
    var titles = new LinkedHashMap<String, String>();
    switch (title) {
      case LocalizedText.Uniform(var text) -> titles.put("und", text);
      case LocalizedText.PerLanguage(var texts) ->
          texts.forEach((language, text) -> titles.put(language.value(), text));
    }
    return titles;
  }

  private static List<Map<String, Object>> changes(List<Change> changes) {
    return changes.stream().map(ChangeJson::change).toList();
  }

  private static Map<String, Object> change(Change change) {
    var object = new LinkedHashMap<String, Object>();
    switch (change.place()) {
      case Place.Fact(var path) -> put(object, "fact", path.toString());
      case Place.Head(var language, var path) -> put(object, "head", path.toString(), language);
      case Place.Text(var language) -> put(object, "text", "", language);
      case Place.Heading(var language, var heading) -> put(object, "heading", heading, language);
      case Place.Section(var language, var heading) -> put(object, "section", heading, language);
    }
    object.put("change", Word.of(change.kind()));
    object.put("before", change.before());
    object.put("after", change.after());
    object.put("edits", change.edits().first().stream().map(ChangeJson::edit).toList());
    object.put("more_edits", change.edits().more());
    object.put("weight", Word.of(change.weight()));
    return object;
  }

  private static void put(Map<String, Object> object, String where, String key) {
    object.put("where", where);
    object.put("key", key);
  }

  private static void put(
      Map<String, Object> object, String where, String key, LanguageTag language) {
    put(object, where, key);
    object.put("language", language.value());
  }

  private static Map<String, Object> edit(Edit edit) {
    var object = new LinkedHashMap<String, Object>();
    object.put("before", edit.before());
    object.put("removed", edit.removed());
    object.put("inserted", edit.inserted());
    object.put("after", edit.after());
    return object;
  }

  private static Map<String, Object> pages(PageChanges pages) {
    var object = new LinkedHashMap<String, Object>();
    object.put("added", pages.added().stream().map(ChangeJson::page).toList());
    object.put("removed", pages.removed().stream().map(ChangeJson::page).toList());
    object.put("changed", pages.changed().stream().map(ChangeJson::page).toList());
    object.put("redrawn", pages.redrawn());
    return object;
  }

  private static Map<String, Object> page(Page page) {
    var object = new LinkedHashMap<String, Object>();
    object.put("address", page.address());
    object.put("language", page.language().map(LanguageTag::value).orElse(null));
    object.put("kind", page.kind().isEmpty() ? null : page.kind());
    object.put("title", page.title());
    return object;
  }
}
