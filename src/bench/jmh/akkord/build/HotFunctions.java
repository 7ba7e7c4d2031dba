package akkord.build;

import akkord.content.ContentReader;
import akkord.content.ContentRequest;
import akkord.content.Drafts;
import akkord.data.DataReader;
import akkord.data.DataReader.Notation;
import akkord.data.MappingNode;
import akkord.diagnostic.Diagnostics;
import akkord.literal.Literal;
import akkord.literal.LiteralReader;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.markdown.CitationMark;
import akkord.markdown.EntryLink;
import akkord.markdown.HtmlWriter;
import akkord.markdown.MarkdownReader;
import akkord.markdown.SafeHtml;
import akkord.markdown.SetText;
import akkord.markdown.TextLabels;
import akkord.markdown.TextLayout;
import akkord.markdown.TextLinks;
import akkord.model.Body;
import akkord.model.Collection;
import akkord.model.Draft;
import akkord.model.EntryId;
import akkord.model.Inline;
import akkord.model.LanguageTag;
import akkord.model.Slug;
import akkord.model.TaggedText;
import akkord.render.TemplateRenderer;
import akkord.route.Artifact;
import akkord.route.FileSum;
import akkord.route.Target;
import akkord.search.SearchTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a build does for each text and page, on generated agreements: {@code -Dakkord.bench.content}
 * names their content, {@code -Dakkord.home} the repository.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotFunctions {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /** Links that lead nowhere: where they lead is for others to know. */
  private static final TextLinks LINKS =
      new TextLinks() {
        @Override
        public EntryLink reference(Inline.Reference reference, int number) {
          return new EntryLink(
              "x/index.html", "ref--" + number, "title", Optional.empty(), Optional.empty());
        }

        @Override
        public CitationMark citation(Inline.Citation citation, int number) {
          return new CitationMark(number, "#source--" + number, "cite--" + number, "Source");
        }
      };

  private final LanguageTag german = new LanguageTag("de");
  private final LiteralReader figures = LiteralReader.of(german).orElseThrow();
  private final TextLayout layout =
      new TextLayout(
          german, 1, "", new TextLabels("Fußnoten", "Fußnote", "zum Text", Optional.empty()));
  private TaggedText title;
  private SourceFile markdown;
  private SourceFile yaml;
  private int bodyStart;
  private Body body;
  private ContentRequest content;
  private Renderer renderer;
  private Target.Page page;
  private byte[] html;

  @Setup
  public void prepare() throws Exception {
    Path folder = Path.of(System.getProperty("akkord.bench.content"));
    Path home = Path.of(System.getProperty("akkord.home"));
    markdown = file(folder.resolve("agreements/a000001/de.md"));
    yaml = file(folder.resolve("agreements/a000001/agreement.yaml"));
    bodyStart = markdown.text().indexOf("\n---\n") + 5;
    title = new TaggedText(german, markdown.text().split("\n")[1].replaceAll("^title: \"|\"$", ""));
    body = MarkdownReader.read(markdown, bodyStart, new Diagnostics());
    content = new ContentRequest(folder, new SourcePath("content"), DAY, Drafts.LEFT_OUT, 1);
    var folders =
        new Folders(
            home, folder, Optional.empty(), home.resolve("static"), home.resolve("x"), home);
    var request =
        new BuildRequest(
            folders,
            Optional.empty(),
            Drafts.LEFT_OUT,
            DAY,
            BuildRequest.Gate.ERRORS,
            new SearchTool.Unwanted(),
            BuildRequest.Earlier.IGNORED,
            Instant.EPOCH,
            1);
    var prepared = Preparation.prepare(request, new Diagnostics()).orElseThrow();
    renderer = new Renderer(prepared, Renderer.Tools.of(TemplateRenderer.precompiled()));
    page = new Target.EntryPage(new EntryId(Collection.AGREEMENTS, new Slug("a000001")), german);
    html = renderer.render(page).bytes();
  }

  private static SourceFile file(Path path) throws IOException {
    return new SourceFile(new SourcePath(path.getFileName().toString()), Files.readString(path));
  }

  @Benchmark
  public String typographyOfATitle() {
    return SetText.of(title);
  }

  @Benchmark
  public List<Literal> figuresOfAText() {
    return figures.read(markdown.text());
  }

  @Benchmark
  public Body markdownToBody() {
    return MarkdownReader.read(markdown, bodyStart, new Diagnostics());
  }

  @Benchmark
  public SafeHtml bodyToHtml() {
    return HtmlWriter.body(body, layout, LINKS);
  }

  @Benchmark
  public Optional<MappingNode> yamlToTree() {
    return DataReader.read(yaml, Notation.YAML, new Diagnostics());
  }

  /** All entries of the content folder; divide by their number. */
  @Benchmark
  public Optional<Draft> contentToEntries() throws Exception {
    return ContentReader.read(content).draft();
  }

  @Benchmark
  public Artifact pageOfAnAgreement() {
    return renderer.render(page);
  }

  @Benchmark
  public FileSum sumOfAPage() {
    return FileSum.of(html);
  }
}
