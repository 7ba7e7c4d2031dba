package akkord.assemble;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.location.Location;
import akkord.model.Agreement;
import akkord.model.Block;
import akkord.model.Collection;
import akkord.model.Draft;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import akkord.model.ReadingOrder;
import akkord.model.SiteSettings.NavigationItem;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that each id and anchor that an entry names exists and is published. */
final class ReferenceCheck {

  private final Draft draft;
  private final Diagnostics found;
  private final Map<EntryId, Entry> entries;
  private final Map<Text, Set<String>> anchors = new HashMap<>();
  private final Map<Collection, Set<String>> names = new EnumMap<>(Collection.class);

  private record Text(EntryId entry, Optional<LanguageTag> language) {}

  private ReferenceCheck(Draft draft, Diagnostics found) {
    this.draft = draft;
    this.found = found;
    this.entries = draft.entries().stream().collect(Collectors.toMap(Entry::id, entry -> entry));
  }

  static void check(Draft draft, Map<EntryId, List<Mention>> mentions, Diagnostics found) {
    var check = new ReferenceCheck(draft, found);
    mentions.values().forEach(list -> list.forEach(check::check));
    for (var item : draft.settings().navigation()) {
      if (item instanceof NavigationItem.ToPage(var page)) {
        check.checkTarget(page.value(), page.at());
      }
    }
  }

  private void check(Mention mention) {
    var target = checkTarget(mention.target(), mention.at());
    if (target.isPresent() && mention.anchor().isPresent()) {
      checkAnchor(mention, mention.anchor().get(), target.get());
    }
  }

  /** The target, where it is there to be looked into. */
  private Optional<Entry> checkTarget(EntryId target, Location at) {
    var entry = Optional.ofNullable(entries.get(target));
    if (entry.isPresent()) {
      return entry;
    }
    if (draft.withheld().contains(target)) {
      found.report(
          DiagnosticCode.REFERENCE_TO_DRAFT,
          at,
          "'%s' is not published yet; publish it or delete the reference",
          target);
    } else if (!draft.unreadable().contains(target)) {
      found.report(
          DiagnosticCode.UNKNOWN_REFERENCE,
          at,
          "no %s '%s'%s",
          Message.word(target.collection().entryWord()),
          target.name(),
          found.suggestion(target.name().value(), names(target.collection())));
    }
    return entry;
  }

  private Set<String> names(Collection collection) {
    return names.computeIfAbsent(collection, this::allNames);
  }

  private Set<String> allNames(Collection collection) {
    var names = new HashSet<String>();
    for (var ids : List.of(entries.keySet(), draft.unreadable())) {
      ids.stream()
          .filter(id -> id.collection() == collection)
          .forEach(id -> names.add(id.name().value()));
    }
    return names;
  }

  private void checkAnchor(Mention mention, String anchor, Entry target) {
    var known =
        anchors.computeIfAbsent(
            new Text(mention.target(), mention.language()),
            text -> anchors(target, text.language()));
    if (!known.contains(anchor)) {
      found.report(
          DiagnosticCode.UNKNOWN_ANCHOR,
          mention.at(),
          "'%s' has no anchor '#%s'%s",
          mention.target(),
          anchor,
          found.suggestion(anchor, known));
    }
  }

  /** The anchors of an entry's page for readers of a language. */
  private static Set<String> anchors(Entry entry, Optional<LanguageTag> language) {
    var anchors = new HashSet<String>();
    if (entry instanceof ProseEntry withTexts && language.isPresent()) {
      ReadingOrder.blocks(withTexts.texts().nearest(language.get()).body())
          .filter(Block.Heading.class::isInstance)
          .forEach(heading -> anchors.add(((Block.Heading) heading).anchor()));
    }
    if (entry instanceof Agreement agreement) {
      agreement.commitments().forEach(commitment -> anchors.add(commitment.name().value()));
      agreement.discrepancies().forEach(discrepancy -> anchors.add(discrepancy.name().value()));
    }
    return anchors;
  }
}
