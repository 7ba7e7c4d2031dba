package akkord.links;

import akkord.links.Onward.Fitness;
import akkord.links.Onward.SentOn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Looks at the links of one file that lead to files of the site. */
final class Arrivals {

  private final LanguageCheck languages;
  private final Set<FilePath> reached = new HashSet<>();
  private final Set<FilePath> offered = new HashSet<>();
  private final List<SentOn> sentOn = new ArrayList<>();
  private Fitness fitness = Fitness.SOUND;

  Arrivals(Map<FilePath, Outline> outlines, VersionSets versions, Consumer<Finding> found) {
    this.languages = new LanguageCheck(outlines, versions, found);
  }

  /** Checks a link between two files. */
  void check(Link link, Outline from, Outline to) {
    if (!languages.accepts(link, from, to)) {
      fitness = Fitness.FAULTY;
    } else if (link.use() == Use.NAVIGATION && !link.languages().target().isEmpty()) {
      offered.add(to.file());
    }
    if (link.use() != Use.REFERENCE && to.file().isPage()) {
      reached.add(to.file());
    }
    if (RedirectCheck.concerns(link, from, to)) {
      sentOn.add(new SentOn(link, to.file()));
    }
  }

  Onward onward() {
    var onward = new Onward(reached, offered, fitness, sentOn);
    return onward.equals(Onward.NOWHERE) ? Onward.NOWHERE : onward;
  }
}
