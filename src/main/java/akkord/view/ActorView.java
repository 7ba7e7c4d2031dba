package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an actor.
 *
 * @param facts what and where it is
 * @param agreements the first of the agreements in which it takes part, with its role
 * @param more the way to the others, where those are not all
 * @param members the actors that belong to it
 */
public record ActorView(
    PageFrame frame,
    Heading heading,
    List<Fact> facts,
    List<EntryRow> agreements,
    @Nullable Link more,
    List<Link> members)
    implements PageView {
  public ActorView {
    facts = List.copyOf(facts);
    agreements = List.copyOf(agreements);
    members = List.copyOf(members);
  }
}
