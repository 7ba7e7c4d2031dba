package akkord.view;

import java.util.List;

/**
 * The page of an actor.
 *
 * @param facts what and where it is
 * @param agreements the agreements in which it takes part, with its role
 * @param members the actors that belong to it
 */
public record ActorView(
    PageFrame frame,
    Heading heading,
    List<Fact> facts,
    List<EntryRow> agreements,
    List<Link> members)
    implements PageView {
  public ActorView {
    facts = List.copyOf(facts);
    agreements = List.copyOf(agreements);
    members = List.copyOf(members);
  }
}
