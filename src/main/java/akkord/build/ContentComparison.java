package akkord.build;

import akkord.assemble.Assembler;
import akkord.compare.Change;
import akkord.compare.Change.Place;
import akkord.compare.Changes;
import akkord.compare.Changes.EntryChange;
import akkord.compare.Comparison;
import akkord.compare.PageChanges;
import akkord.compare.PageChanges.Page;
import akkord.compare.Weight;
import akkord.compare.WrittenContent;
import akkord.compare.WrittenContent.WrittenEntry;
import akkord.content.ContentReader;
import akkord.content.ContentRequest;
import akkord.content.WrittenReader;
import akkord.diagnostic.Diagnostics;
import akkord.model.Draft;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.route.Assets;
import akkord.route.Planner;
import akkord.route.Target.EntryPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares two states of the content, and says what becomes of the pages of entries. Mistakes in
 * either are no obstacle: what can't be read is named, and an entry with mistakes has no page.
 */
public final class ContentComparison {

  private ContentComparison() {}

  /**
   * What changed.
   *
   * @param changes in what editors wrote
   * @param pages in what readers find
   */
  public record Compared(Changes changes, PageChanges pages) {}

  /**
   * Compares two states.
   *
   * @throws IOException if the machine fails
   */
  public static Compared between(ContentRequest before, ContentRequest after)
      throws IOException, InterruptedException {
    var now = WrittenReader.read(after, List.of());
    var old = WrittenReader.read(before, now.languages());
    if (now.languages().isEmpty()) {
      now = WrittenReader.read(after, old.languages());
    }
    var changes = Comparison.between(old, now);
    return new Compared(changes, pages(pages(before, old), pages(after, now), changes));
  }

  /**
   * The pages of entries that a site of this content has, as far as it can be made.
   *
   * @param unreadable entries of which nobody knows whether they have a page
   */
  private record Pages(SequencedMap<EntryPage, Page> pages, Set<EntryId> unreadable) {

    boolean isKnown(EntryPage page) {
      return !unreadable.contains(page.entry());
    }
  }

  private static Pages pages(ContentRequest request, WrittenContent written)
      throws IOException, InterruptedException {
    var pages = new TreeMap<EntryPage, Page>(ContentComparison::order);
    var draft = ContentReader.read(request).draft();
    if (draft.isEmpty()) {
      return new Pages(pages, written.entries().keySet());
    }
    addPages(draft.get(), request, written, pages);
    return new Pages(pages, draft.get().unreadable());
  }

  private static int order(EntryPage left, EntryPage right) {
    int entries = left.entry().compareTo(right.entry());
    return entries != 0 ? entries : left.language().value().compareTo(right.language().value());
  }

  private static void addPages(
      Draft draft, ContentRequest request, WrittenContent written, Map<EntryPage, Page> pages) {
    var found = new Diagnostics();
    var site = Assembler.assemble(draft, request.today()).site();
    var plan = Planner.plan(site, Assets.plan(List.of(), found), found);
    plan.paths()
        .forEach((target, path) -> {
          if (target instanceof EntryPage page) {
            var title = title(written, page.entry(), page.language());
            var kind = page.entry().collection().entryWord();
            pages.put(page, new Page(path.address(), Optional.of(page.language()), kind, title));
          }
        });
  }

  private static String title(WrittenContent written, EntryId id, LanguageTag language) {
    return Optional.ofNullable(written.entries().get(id))
        .map(WrittenEntry::subject)
        .map(subject -> subject.title().in(language).text())
        .orElseGet(() -> id.name().value());
  }

  private static PageChanges pages(Pages before, Pages after, Changes changes) {
    var told = told(changes);
    var added = new ArrayList<Page>();
    var changed = new ArrayList<Page>();
    var removed = new ArrayList<>(before.pages().values());
    before
        .pages()
        .forEach((page, old) -> {
          if (!after.isKnown(page)) {
            removed.remove(old);
          }
        });
    after
        .pages()
        .forEach((page, now) -> {
          var old = Optional.ofNullable(before.pages().get(page));
          if (old.filter(there -> there.address().equals(now.address())).isPresent()) {
            removed.remove(old.get());
            if (isTold(told.getOrDefault(page.entry(), List.of()), page)) {
              changed.add(now);
            }
          } else if (before.isKnown(page)) {
            added.add(now);
          }
        });
    return new PageChanges(added, removed, changed, 0);
  }

  /** What readers are told anew, by the entry. */
  private static Map<EntryId, List<Change>> told(Changes changes) {
    var told = new HashMap<EntryId, List<Change>>();
    for (var entry : changes.entries()) {
      if (entry instanceof EntryChange.Changed changed) {
        told.put(changed.subject().id(), changed.of(Weight.SUBSTANTIAL));
      }
    }
    return told;
  }

  /** A fact is told in all languages. */
  private static boolean isTold(List<Change> changes, EntryPage page) {
    return changes.stream()
        .map(change -> language(change.place()))
        .anyMatch(language -> language.map(page.language()::equals).orElse(true));
  }

  private static Optional<LanguageTag> language(Place place) {
    return switch (place) {
      case Place.Fact _ -> Optional.empty();
      case Place.Head(var language, var _) -> Optional.of(language);
      case Place.Text(var language) -> Optional.of(language);
      case Place.Heading(var language, var _) -> Optional.of(language);
      case Place.Section(var language, var _) -> Optional.of(language);
    };
  }
}
