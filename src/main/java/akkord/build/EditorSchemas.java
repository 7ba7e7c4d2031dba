package akkord.build;

import akkord.content.ContentNames;
import akkord.content.ContentReader;
import akkord.content.ContentRequest;
import akkord.content.Drafts;
import akkord.content.Schemas;
import akkord.data.Surroundings;
import akkord.model.Collection;
import akkord.model.Draft;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.route.Target;
import akkord.route.Target.WrittenFile;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The schemas for editors on a machine: those of the site, and in them what the entries are called.
 *
 * @param files the schemas by the names of their files, which do not depend on the content
 * @param languages the site's languages; none where they can't be read, and then any is taken
 */
public record EditorSchemas(SortedMap<String, byte[]> files, List<String> languages) {

  public EditorSchemas {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    languages = List.copyOf(languages);
  }

  /** Reads the content, of which mistakes are left aside. */
  public static EditorSchemas of(BuildRequest request) throws IOException, InterruptedException {
    var folders = request.folders();
    var content = folders.content();
    var shown = folders.shown(content);
    var around = ContentNames.list(content, shown);
    var draft =
        ContentReader.read(
                new ContentRequest(
                    content, shown, request.today(), Drafts.INCLUDED, request.jobs()))
            .draft();
    return of(around, draft.map(EditorSchemas::byId).orElse(Map.of()));
  }

  private static Map<EntryId, Entry> byId(Draft draft) {
    return draft.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
  }

  private static EditorSchemas of(Surroundings around, Map<EntryId, Entry> entries) {
    var schemas = new Schemas(around, Legends.withTitles(entries));
    var files = new TreeMap<String, byte[]>();
    for (var collection : Collection.values()) {
      String name = name(new Target.FactsOf(collection));
      files.put(name, schemas.facts(collection, name));
    }
    files.put(name(new Target.FrontMatter()), schemas.frontMatter(name(new Target.FrontMatter())));
    files.put(name(new Target.Settings()), schemas.settings(name(new Target.Settings())));
    return new EditorSchemas(files, around.languages());
  }

  private static String name(WrittenFile kind) {
    return kind.word() + ".json";
  }
}
