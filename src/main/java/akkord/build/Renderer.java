package akkord.build;

import akkord.build.Preparation.Prepared;
import akkord.export.Exports;
import akkord.preview.Previews;
import akkord.render.TemplateRenderer;
import akkord.route.Artifact;
import akkord.route.FileSum;
import akkord.route.Origins;
import akkord.route.SitePath;
import akkord.route.Target;
import akkord.trace.Trace;
import akkord.view.Downloads;
import akkord.view.Views;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Makes the file for each target of a site. Safe for use by several threads. */
final class Renderer {

  private final Prepared prepared;
  private final Tools tools;
  private final Views views;
  private final Supplier<Exports> exports;
  private final Supplier<SchemaFiles> schemas;

  /**
   * What serves all sites.
   *
   * @param templates the templates
   * @param previews draws preview pictures; they read fonts, which takes a while
   */
  record Tools(TemplateRenderer templates, Supplier<Previews> previews) {

    /** These templates, and preview pictures once somebody wants one. */
    static Tools of(TemplateRenderer templates) {
      return new Tools(templates, new Once<>(Previews::new));
    }

    /** The same with other templates. */
    Tools with(TemplateRenderer others) {
      return new Tools(others, previews);
    }
  }

  Renderer(Prepared prepared, Tools tools) {
    this(prepared, tools, Views.of(prepared.site(), prepared.plan(), prepared.vocabulary()));
  }

  private Renderer(Prepared prepared, Tools tools, Views views) {
    this(
        prepared,
        tools,
        views,
        shared(() -> new Exports(prepared.site(), prepared.plan(), prepared.vocabulary())),
        shared(() -> new SchemaFiles(prepared.site(), prepared.plan())));
  }

  private Renderer(
      Prepared prepared,
      Tools tools,
      Views views,
      Supplier<Exports> exports,
      Supplier<SchemaFiles> schemas) {
    this.prepared = prepared;
    this.tools = tools;
    this.views = views;
    this.exports = exports;
    this.schemas = schemas;
  }

  /** What many files are made from is no part of the one that is made when it is first needed. */
  private static <T> Supplier<T> shared(Supplier<T> maker) {
    return new Once<>(() -> Trace.aside(maker));
  }

  /** A renderer of a site that differs in texts only, at the same addresses. */
  Renderer withTexts(Prepared other) {
    return new Renderer(other, tools, views.withTexts(other.site()));
  }

  /** The same renderer once these files are made, which pages may then tell of. */
  Renderer knowing(Map<Target, FileSum> files) {
    var informed = views.with(new Downloads(files, exports.get().columns()));
    return new Renderer(prepared, tools, informed, exports, schemas);
  }

  /** The file for a target other than the manifest. */
  Artifact render(Target target) {
    return switch (target) {
      case Target.Asset(var name) ->
          Objects.requireNonNull(prepared.assets().byName().get(name), name);
      case Target.Schema schema -> schemas.get().artifact(schema);
      case Target.Preview preview ->
          new Artifact(
              prepared.plan().pathOf(preview),
              tools.previews().get().draw(views.card(preview)).png(),
              Origins.NONE);
      case Target.Page page -> tools.templates().render(views.view(page));
      default -> exports.get().export(target).orElseThrow();
    };
  }

  /** The manifest of all other files. */
  Artifact manifest(SortedMap<SitePath, FileSum> sums) {
    return exports.get().manifest(sums, prepared.inputs());
  }
}
