package akkord.view;

import akkord.model.Agreement;
import akkord.model.EntryId;
import akkord.model.Located;
import akkord.picture.Box;
import akkord.picture.Lettering;
import akkord.picture.Tiers;
import akkord.view.FamilyPicture.Member;
import akkord.view.FamilyPicture.Own;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the agreements that one stands in line with: above it what it is part of, replaces or
 * changes, and at the top what the first of those is part of; below it its parts, and what replaces
 * or changes it.
 */
final class FamilyPictureBuilder {

  private static final int FEWEST_RELATIONS = 2;
  private static final int ROOM = Tiers.WIDTH - 2 * 10;
  private static final Lettering LETTERING = new Lettering(13);
  private static final Lettering BOLD = new Lettering(14); // as much wider as bold type is

  private final PageScope page;
  private final Edition edition;
  private final Agreement agreement;
  private final List<Kin> parents;
  private final List<Kin> grandparents;
  private final List<Kin> children;

  private FamilyPictureBuilder(PageScope page, Agreement agreement) {
    this.page = page;
    this.edition = page.edition();
    this.agreement = agreement;
    this.parents = parents();
    this.grandparents = grandparents();
    this.children = children();
  }

  /** An agreement, and what the own one is to it in words. */
  private record Kin(EntryId id, String relation) {}

  /** The picture of an agreement's family; none where there is too little to draw. */
  static @Nullable FamilyPicture build(PageScope page, Agreement agreement) {
    var builder = new FamilyPictureBuilder(page, agreement);
    return builder.relations() < FEWEST_RELATIONS ? null : builder.build();
  }

  private int relations() {
    return grandparents.size() + parents.size() + children.size();
  }

  private List<Kin> parents() {
    var lineage = agreement.lineage();
    return Stream.of(
            kin("family.part-of", lineage.partOf()),
            kin("family.supersedes", lineage.supersedes()),
            kin("family.amends", lineage.amends()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Kin> kin(String key, Optional<Located<EntryId>> entry) {
    return entry.map(known -> new Kin(known.value(), page.words().of(key)));
  }

  /** What the framework of the agreement is itself part of. */
  private List<Kin> grandparents() {
    return agreement
        .lineage()
        .partOf()
        .map(whole -> (Agreement) edition.entry(whole.value()))
        .flatMap(whole -> kin("family.part-of", whole.lineage().partOf()))
        .filter(top -> parents.stream().noneMatch(parent -> parent.id().equals(top.id())))
        .stream()
        .toList();
  }

  private List<Kin> children() {
    var relations = edition.site().relations();
    var id = agreement.id();
    return Stream.of(
            kin("family.part", relations.parts().getOrDefault(id, List.of())),
            kin("family.superseded-by", relations.successors().getOrDefault(id, List.of())),
            kin("family.amended-by", relations.amendments().getOrDefault(id, List.of())))
        .flatMap(List::stream)
        .toList();
  }

  private List<Kin> kin(String key, List<EntryId> entries) {
    return entries.stream().map(entry -> new Kin(entry, page.words().of(key))).toList();
  }

  private FamilyPicture build() {
    var above = Stream.of(grandparents, parents).filter(tier -> !tier.isEmpty()).toList();
    var below = Stream.of(children).filter(tier -> !tier.isEmpty()).toList();
    var sizes = new ArrayList<Integer>();
    above.forEach(tier -> sizes.add(Math.min(Tiers.MOST, tier.size())));
    sizes.add(1);
    below.forEach(tier -> sizes.add(Math.min(Tiers.MOST, tier.size())));
    var stack = Tiers.of(sizes);
    var boxes = stack.tiers();
    var members = new ArrayList<Member>();
    IntStream.range(0, above.size())
        .forEach(tier -> members.addAll(members(above.get(tier), boxes.get(tier))));
    below.forEach(tier -> members.addAll(members(tier, boxes.getLast())));
    var own = boxes.get(above.size()).getFirst();
    var title = edition.brief(agreement);
    return new FamilyPicture(
        picture(stack),
        members,
        new Own(title, BOLD.lines(title.text(), ROOM, 3), own),
        lines(boxes, above.size()));
  }

  private Picture picture(Tiers.Stack stack) {
    var words = page.words();
    return new Picture(
        "picture--family",
        words.of("family.picture"),
        words.of("family.description"),
        words.of("family.caption"),
        stack.width(),
        stack.height());
  }

  /** The boxes of a tier; the last one counts what has no box of its own. */
  private List<Member> members(List<Kin> tier, List<Box> boxes) {
    int hidden = tier.size() - boxes.size();
    return IntStream.range(0, boxes.size())
        .mapToObj(i ->
            hidden > 0 && i == boxes.size() - 1
                ? more(tier.get(i), hidden + 1, boxes.get(i))
                : member(tier.get(i), boxes.get(i)))
        .toList();
  }

  private Member member(Kin kin, Box box) {
    var title = page.briefLink(kin.id());
    return new Member(title, kin.relation(), LETTERING.lines(title.text().text(), ROOM, 2), box);
  }

  private Member more(Kin first, int count, Box box) {
    String text = page.words().of("family.more", edition.names().number(count));
    var list = Link.of(Href.InSite.anchor("section--family"), text);
    return new Member(list, first.relation(), LETTERING.lines(text, ROOM, 2), box);
  }

  /** Each box is joined to the tier nearer to the own one: to its first box. */
  private static String lines(List<List<Box>> tiers, int own) {
    var path = new StringBuilder();
    for (int tier = 0; tier < tiers.size(); tier++) {
      if (tier < own) {
        var hub = tiers.get(tier + 1).getFirst();
        tiers.get(tier).forEach(box -> path.append(joint(box, hub)));
      } else if (tier > own) {
        var hub = tiers.get(tier - 1).getFirst();
        tiers.get(tier).forEach(box -> path.append(joint(hub, box)));
      }
    }
    return path.toString();
  }

  private static String joint(Box upper, Box lower) {
    int half = (upper.bottom() + lower.y()) / 2;
    return "M"
        + upper.centre()
        + " "
        + upper.bottom()
        + "V"
        + half
        + "H"
        + lower.centre()
        + "V"
        + lower.y();
  }
}
