package akkord.route;

import akkord.model.Collection;
import akkord.model.SiteSettings;
import akkord.model.SiteSettings.Output;
import akkord.route.Target.DataFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The addresses of the files that machines read beside the pages. */
final class MachineFiles {

  private static final String FOLDER = "data/";

  private MachineFiles() {}

  /** The files below {@code data/}. */
  static SequencedMap<Target, SitePath> data(SiteSettings settings) {
    var paths = new LinkedHashMap<Target, SitePath>();
    if (settings.outputs().contains(Output.DATA)) {
      for (var file : DataFile.values()) {
        paths.put(new Target.Dataset(file), new SitePath(FOLDER + file.fileName()));
      }
      Arrays.stream(Collection.values())
          .map(Target.FactsOf::new)
          .forEach(kind -> paths.put(new Target.Schema(kind), schema(kind)));
      paths.put(new Target.Schema(new Target.FrontMatter()), schema(new Target.FrontMatter()));
      paths.put(new Target.Schema(new Target.Settings()), schema(new Target.Settings()));
      paths.put(new Target.Manifest(), new SitePath(FOLDER + "manifest.json"));
    }
    return paths;
  }

  private static SitePath schema(Target.WrittenFile kind) {
    return new SitePath(FOLDER + "schema/" + kind.word() + ".json");
  }

  /** The twins of those pages that have one, each beside its page. */
  static SequencedMap<Target, SitePath> twins(
      SequencedMap<Target, SitePath> pages, SiteSettings settings) {
    var paths = new LinkedHashMap<Target, SitePath>();
    if (settings.outputs().contains(Output.TWINS)) {
      pages.forEach((target, path) -> {
        if (target instanceof Target.Page page && hasTwin(page)) {
          paths.put(new Target.Twin(page), path.sibling("index.json"));
        }
      });
    }
    return paths;
  }

  /** The twin of a list's first page has the whole list. */
  private static boolean hasTwin(Target.Page page) {
    return switch (page) {
      case Target.Home _, Target.EntryPage _ -> true;
      case Target.ListPage list -> list.number() == 1;
      case Target.Entrance _,
          Target.FilteredList _,
          Target.SideBySide _,
          Target.OverviewPage _,
          Target.ChapterPage _,
          Target.Permalink _,
          Target.InRevision _,
          Target.NotFound _ ->
          false;
    };
  }
}
