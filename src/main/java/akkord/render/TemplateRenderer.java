package akkord.render;

import akkord.location.SourcePath;
import akkord.route.Artifact;
import akkord.view.ActorView;
import akkord.view.AgreementView;
import akkord.view.BriefingView;
import akkord.view.DataView;
import akkord.view.DomainView;
import akkord.view.EntranceView;
import akkord.view.FreePageView;
import akkord.view.HandbookView;
import akkord.view.HomeView;
import akkord.view.ListView;
import akkord.view.MatrixView;
import akkord.view.NetworkView;
import akkord.view.NotFoundView;
import akkord.view.PageView;
import akkord.view.PermalinkView;
import akkord.view.RevisionView;
import akkord.view.SearchView;
import akkord.view.SideBySideView;
import akkord.view.SourceView;
import akkord.view.TermView;
import akkord.view.TimelineView;
import akkord.view.TranslationsView;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.html.OwaspHtmlPolicy;
import gg.jte.html.policy.PreventInlineEventHandlers;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Renders views through templates. Safe for use by several threads. */
public final class TemplateRenderer {

  private static final String PACKAGE = "akkord.templates";

  /** Of templates of a folder: by the name of a built-in one, the built-in one would be found. */
  private static final String OTHERS = "akkord.templates.others";

  private final TemplateEngine engine;

  private TemplateRenderer(TemplateEngine engine) {
    this.engine = configured(engine);
  }

  private static TemplateEngine configured(TemplateEngine engine) {
    engine.setTrimControlStructures(true);
    engine.setBinaryStaticContent(true);
    return engine;
  }

  /** Renders through the templates that were compiled with the program. */
  public static TemplateRenderer precompiled() {
    return new TemplateRenderer(
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE));
  }

  /**
   * Compiles the templates of a folder, which takes the place of the built-in ones as a whole.
   *
   * @param folder the folder
   * @param shown how it is named to people
   * @param work an empty folder for the compiled templates
   */
  public static OpenedTemplates open(Path folder, SourcePath shown, Path work) {
    var compiler = compiler(folder, work);
    try {
      compiler.precompileAll();
      // The compiler itself would look for changes at each page, and compile while others load.
      var engine = TemplateEngine.createPrecompiled(work, ContentType.Html, null, OTHERS);
      return new OpenedTemplates(Optional.of(new TemplateRenderer(engine)), List.of());
    } catch (TemplateException error) {
      return new OpenedTemplates(
          Optional.empty(), List.of(TemplateErrors.diagnostic(error, shown)));
    }
  }

  /** What compiles the templates of a folder into another one, and refuses handlers of events. */
  static TemplateEngine compiler(Path folder, Path work) {
    var policy = new OwaspHtmlPolicy();
    policy.addPolicy(new PreventInlineEventHandlers());
    var engine =
        TemplateEngine.create(
            new DirectoryCodeResolver(folder), work, ContentType.Html, null, OTHERS);
    engine.setHtmlPolicy(policy);
    return configured(engine);
  }

  /** Renders a page. */
  public Artifact render(PageView view) {
    var output = new PageOutput();
    engine.render(template(view), view, output);
    var frame = view.frame();
    return new Artifact(frame.path(), output.toByteArray(), frame.origins());
  }

  private static String template(PageView view) {
    return switch (view) {
      case HomeView _ -> "home.jte";
      case EntranceView _ -> "entrance.jte";
      case ListView _ -> "list.jte";
      case AgreementView _ -> "agreement.jte";
      case DataView _ -> "data.jte";
      case HandbookView _ -> "handbook.jte";
      case DomainView _ -> "domain.jte";
      case SourceView _ -> "source.jte";
      case ActorView _ -> "actor.jte";
      case BriefingView _ -> "briefing.jte";
      case TermView _ -> "term.jte";
      case FreePageView _ -> "freepage.jte";
      case PermalinkView _ -> "permalink.jte";
      case RevisionView _ -> "revision.jte";
      case SideBySideView _ -> "sidebyside.jte";
      case TranslationsView _ -> "translations.jte";
      case TimelineView _ -> "timeline.jte";
      case NetworkView _ -> "network.jte";
      case MatrixView _ -> "matrix.jte";
      case SearchView _ -> "search.jte";
      case NotFoundView _ -> "notfound.jte";
    };
  }
}
