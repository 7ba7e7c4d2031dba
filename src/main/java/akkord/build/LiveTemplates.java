package akkord.build;

import akkord.diagnostic.Diagnostic;
import akkord.output.WorkFolder;
import akkord.render.TemplateRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The templates of a live site: as built in until one of them is written, then as they are in their
 * folder. Where they can't be compiled, the last ones that could are used.
 */
final class LiveTemplates {

  private final Folders folders;
  private final List<WorkFolder> works = new ArrayList<>();
  private Opened opened;

  /**
   * Templates to draw pages with.
   *
   * @param tools what draws pages
   * @param findings what is wrong with the templates as they are now
   */
  record Opened(Renderer.Tools tools, List<Diagnostic> findings) {
    Opened {
      findings = List.copyOf(findings);
    }
  }

  LiveTemplates(Folders folders) {
    this.folders = folders;
    this.opened = new Opened(Renderer.Tools.of(TemplateRenderer.precompiled()), List.of());
  }

  Opened opened() {
    return opened;
  }

  /** Whether a file may change what pages look like or say. */
  boolean isBelow(Path file) {
    return file.startsWith(folders.templateSources());
  }

  /** Whether a file is a template. */
  boolean isTemplate(Path file) {
    return isBelow(file) && file.toString().endsWith(".jte");
  }

  /** Compiles the templates that take the place of the ones built in, if there are any. */
  void start() throws IOException {
    if (folders.templates().isPresent()) {
      compile();
    }
  }

  /** Compiles the templates as they are now. */
  void compile() throws IOException {
    var work = WorkFolder.create();
    works.add(work);
    var folder = folders.templateSources();
    var compiled = TemplateRenderer.open(folder, folders.shown(folder), work.path());
    var tools = compiled.renderer().map(opened.tools()::with).orElse(opened.tools());
    opened = new Opened(tools, compiled.diagnostics());
  }

  /** Deletes what was compiled. */
  void close() throws IOException {
    for (var work : works) {
      work.close();
    }
  }
}
