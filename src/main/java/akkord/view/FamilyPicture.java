package akkord.view;

import akkord.picture.Box;
import java.util.List;

/**
 * The agreements that one stands in line with, those before it above, those after it below.
 *
 * @param members all but the one whose page it is
 * @param own the one whose page it is
 * @param lines what joins them, as SVG's path data
 */
public record FamilyPicture(Picture picture, List<Member> members, Own own, String lines) {
  public FamilyPicture {
    members = List.copyOf(members);
  }

  /**
   * An agreement.
   *
   * @param relation what it is to the one below or above it
   * @param lines its title as far as there is room
   */
  public record Member(Link title, String relation, List<String> lines, Box box) {
    public Member {
      lines = List.copyOf(lines);
    }
  }

  /** The agreement whose page it is. */
  public record Own(Phrase title, List<String> lines, Box box) {
    public Own {
      lines = List.copyOf(lines);
    }
  }
}
