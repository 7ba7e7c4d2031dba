package akkord.view;

import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Overview;
import akkord.model.Party;
import akkord.route.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the network of actors and agreements. */
final class NetworkBuilder {

  private static final int MOST_ROWS = 300;
  private static final int MOST_IN_A_ROW = 20;

  private final PageScope page;
  private final Edition edition;
  private final Words words;
  private final Map<EntryId, List<EntryId>> agreementsOf;

  private NetworkBuilder(PageScope page) {
    this.page = page;
    this.edition = page.edition();
    this.words = page.words();
    this.agreementsOf = edition.site().relations().agreementsOf();
  }

  static NetworkView build(PageScope page) {
    return new NetworkBuilder(page).build();
  }

  private NetworkView build() {
    var actors =
        edition
            .site()
            .all(Actor.class)
            .filter(actor -> agreementsOf.containsKey(actor.id()))
            .sorted(
                Comparator.comparingInt((Actor actor) -> -agreements(actor).size())
                    .thenComparing(Actor::type)
                    .thenComparing(Actor::id))
            .toList();
    Comparator<Actor> byName = edition.names().alphabetical(actor -> edition.writtenTitle(actor));
    var opening = new OverviewOpening(page, Overview.NETWORK, words.of("network.lead"));
    var drawing = actors.isEmpty() ? null : new NetworkDrawing(page, actors).draw();
    var rows =
        actors.stream()
            .limit(MOST_ROWS)
            .sorted(byName.thenComparing(Actor::id))
            .map(this::row)
            .toList();
    return new NetworkView(
        opening.frame(), opening.heading(), drawing, rows, allActors(actors.size()));
  }

  private List<EntryId> agreements(Actor actor) {
    return agreementsOf.getOrDefault(actor.id(), List.of());
  }

  private @Nullable Link allActors(int count) {
    return count <= MOST_ROWS
        ? null
        : Link.of(
            page.href(new Target.ListPage(Collection.ACTORS, edition.language(), 1)),
            words.of("network.all-actors", edition.names().number(count)));
  }

  private NetworkView.Row row(Actor actor) {
    var ids = agreements(actor);
    return new NetworkView.Row(
        page.link(actor),
        edition.names().of(actor.country()),
        edition
            .entries(ids, Agreement.class)
            .limit(MOST_IN_A_ROW)
            .map(agreement -> involvement(actor, agreement))
            .toList(),
        ids.size() <= MOST_IN_A_ROW
            ? null
            : Link.of(
                page.href(actor.id()),
                words.of("network.all-agreements", edition.names().number(ids.size()))));
  }

  private NetworkView.Involvement involvement(Actor actor, Agreement agreement) {
    var roles =
        agreement.parties().stream()
            .filter(party -> party.actor().value().equals(actor.id()))
            .map(Party::role)
            .distinct()
            .map(role -> words.name("role", role))
            .toList();
    return new NetworkView.Involvement(page.briefLink(agreement.id()), edition.names().all(roles));
  }
}
