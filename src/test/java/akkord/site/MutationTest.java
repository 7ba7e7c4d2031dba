package akkord.site;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.assemble.Assembler;
import akkord.content.ContentReader;
import akkord.content.ContentRequest;
import akkord.content.Drafts;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.SourcePath;
import akkord.model.Draft;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.site.Mutation.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Single changes of one language of one entry of the repository's content, chosen at random from a
 * fixed seed: each is reported at its very place.
 */
@TestInstance(Lifecycle.PER_CLASS)
class MutationTest {

  private static final long SEED = 20_240_409;
  private static final int PER_KIND = 12;
  private static final LocalDate TODAY = LocalDate.parse(OwnContentTest.REVIEWED);
  private static final SourcePath CONTENT = new SourcePath("content");

  @TempDir private Path folder;
  private Tree content = new Tree(Path.of("."), List.of());
  private List<EntryId> entries = List.of();
  private Map<Kind, List<Mutation>> mutations = new EnumMap<>(Kind.class);

  @BeforeAll
  void chooseMutations() throws IOException, InterruptedException {
    content = Tree.of(Workspace.repository().resolve("content"));
    entries = read(content.folder()).map(Entry::id).toList();
    var random = new Random(SEED);
    var all = new ArrayList<Mutation>();
    for (String german : content.ending("/de.md")) {
      var here = text(german);
      var there = text(german.replace("/de.md", "/en.md"));
      all.addAll(mutations(here, there, random));
      all.addAll(mutations(there, here, random));
    }
    Collections.shuffle(all, random);
    mutations = all.stream().collect(groupingBy(Mutation::kind));
    mutations.replaceAll((_, some) -> some.subList(0, Math.min(PER_KIND, some.size())));
  }

  private MutatedText text(String file) throws IOException {
    return MutatedText.of(CONTENT.resolve(file).value(), content.text(file));
  }

  private List<Mutation> mutations(MutatedText text, MutatedText other, Random random) {
    return Stream.of(
            new FigureMutations(text, random).all(),
            new PartMutations(text, other).all(),
            new NameMutations(text, other, entries, random).all())
        .flatMap(each -> each)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void isReportedAtItsPlace(Kind kind) throws IOException, InterruptedException {
    var missed = new ArrayList<String>();
    for (var mutation : mutations.getOrDefault(kind, List.of())) {
      var found = found(mutation.changed(), mutation.text());
      if (found.stream().noneMatch(mutation::isNamedBy)) {
        missed.add(mutation + "\n  not at " + mutation.places() + " but " + printed(found));
      }
    }
    assertTrue(missed.isEmpty(), () -> missed.size() + " missed\n" + String.join("\n", missed));
  }

  @Test
  void thereAreManyOfAllKinds() {
    assertEquals(Kind.values().length, mutations.size());
    assertTrue(mutations.values().stream().mapToInt(List::size).sum() >= 150);
  }

  /**
   * What is reported after a change comes from the change. Days of other entries are unknown here,
   * so that what contradicts facts is left aside.
   */
  @Test
  void withoutAChangeNothingIsReported() throws IOException, InterruptedException {
    var found = new ArrayList<Diagnostic>();
    for (String german : content.ending("/de.md")) {
      found.addAll(found(text(german), content.text(german)));
    }
    assertEquals(List.of(), found);
  }

  private static String printed(List<Diagnostic> found) {
    return found.stream()
        .map(each -> each.location() + " " + each.text() + " " + each.notes())
        .toList()
        .toString();
  }

  /** The findings where an entry has another text; all other entries are as good as unreadable. */
  private List<Diagnostic> found(MutatedText changed, String text)
      throws IOException, InterruptedException {
    String file = changed.path().value().substring(CONTENT.value().length() + 1);
    String entry = file.substring(0, file.lastIndexOf('/') + 1);
    Path alone = Files.createTempDirectory(folder, "alone");
    var files =
        content.files().stream()
            .filter(each -> each.equals("site.yaml") || each.startsWith(entry))
            .toList();
    new Tree(content.folder(), files).copyTo(alone);
    Files.writeString(alone.resolve(file), text);
    return found(alone);
  }

  private List<Diagnostic> found(Path alone) throws IOException, InterruptedException {
    var loaded = ContentReader.read(request(alone));
    var found = new ArrayList<>(loaded.diagnostics());
    loaded
        .draft()
        .ifPresent(draft -> {
          var unread = new HashSet<>(entries);
          draft.entries().forEach(entry -> unread.remove(entry.id()));
          var only = new Draft(draft.settings(), draft.entries(), unread, draft.withheld());
          Assembler.assemble(only, TODAY).diagnostics().stream()
              .filter(finding -> finding.code() != DiagnosticCode.FACT_CONTRADICTION)
              .forEach(found::add);
        });
    return found;
  }

  private static Stream<Entry> read(Path content) throws IOException, InterruptedException {
    return ContentReader.read(request(content)).draft().stream()
        .flatMap(draft -> draft.entries().stream());
  }

  private static ContentRequest request(Path content) {
    return new ContentRequest(content, CONTENT, TODAY, Drafts.INCLUDED, 1);
  }
}
