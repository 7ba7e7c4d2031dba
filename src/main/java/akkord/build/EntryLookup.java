package akkord.build;

import akkord.build.Preparation.Left;
import akkord.diagnostic.Message;
import akkord.diagnostic.Nearest;
import akkord.diagnostic.Sentence;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.model.Slug;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the entry with texts that somebody names: as {@code agreement:ID}, as {@code
 * agreements/ID}, by its id alone where no other entry has it, or by the path of its folder or of
 * one of its files.
 */
public final class EntryLookup {

  /** What a name means. */
  public sealed interface Answer {
    /** An entry; of a text's path, in that language only. */
    record Found(StampTarget target) implements Answer {}

    /**
     * No entry.
     *
     * @param reason what is wrong with the name, one line without a full stop
     */
    record Unknown(Message reason) implements Answer {
      Unknown(@Sentence String pattern, Object... arguments) {
        this(Message.of(pattern, arguments));
      }
    }
  }

  private final Folders folders;
  private final Left left;
  private final TreeSet<EntryId> known = new TreeSet<>();

  EntryLookup(Site site, Left left, Folders folders) {
    this.folders = folders;
    this.left = left;
    site.all(ProseEntry.class).map(ProseEntry::id).forEach(known::add);
    Stream.concat(left.unreadable().stream(), left.withheld().stream())
        .filter(id -> hasTexts(id.collection()))
        .forEach(known::add);
  }

  private static boolean hasTexts(Collection collection) {
    return switch (collection) {
      case BRIEFINGS, AGREEMENTS, DOMAINS, PAGES -> true;
      case ACTORS, SOURCES, GLOSSARY -> false;
    };
  }

  /** What a name means. */
  public Answer find(String name) {
    var named = named(name);
    if (named.size() > 1) {
      String all =
          named.stream().map(target -> target.entry().toString()).collect(Collectors.joining(", "));
      return new Answer.Unknown("'%s' could be one of %s", name, all);
    }
    if (named.isEmpty()) {
      return new Answer.Unknown("there is no entry with texts '%s'%s", name, suggestion(name));
    }
    var target = named.getFirst();
    return left.withheld().contains(target.entry())
        ? new Answer.Unknown("'%s' is not published yet; add --drafts", target.entry())
        : new Answer.Found(target);
  }

  private List<StampTarget> named(String name) {
    return Stream.concat(byName(name).stream(), byPath(name).stream())
        .filter(target -> known.contains(target.entry()))
        .distinct()
        .toList();
  }

  private List<StampTarget> byName(String name) {
    return known.stream()
        .filter(id -> spellings(id).contains(name))
        .map(id -> new StampTarget(id, Optional.empty()))
        .toList();
  }

  private static List<String> spellings(EntryId id) {
    return List.of(id.toString(), id.collection().folder() + "/" + id.name(), id.name().toString());
  }

  private Optional<StampTarget> byPath(String name) {
    try {
      var path = folders.working().resolve(name).normalize();
      var content = folders.content().normalize();
      return path.startsWith(content) ? inContent(content.relativize(path)) : Optional.empty();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private static Optional<StampTarget> inContent(Path path) {
    if (path.getNameCount() < 2 || path.getNameCount() > 3) {
      return Optional.empty();
    }
    var collection = Collection.ofFolder(path.getName(0).toString());
    var slug = Slug.parse(path.getName(1).toString());
    var file = path.getNameCount() == 3 ? path.getName(2).toString() : "";
    var language =
        file.endsWith(".md")
            ? LanguageTag.parse(file.substring(0, file.length() - 3))
            : Optional.<LanguageTag>empty();
    return collection.flatMap(c -> slug.map(s -> new StampTarget(new EntryId(c, s), language)));
  }

  private Message suggestion(String name) {
    var spelt = new ArrayList<String>();
    known.forEach(id -> spelt.addAll(spellings(id)));
    return Nearest.suggestion(name, spelt);
  }
}
