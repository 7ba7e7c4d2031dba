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
import akkord.view.Downloads;
import akkord.view.Views;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** Makes the file for each target of a site. Safe for use by several threads. */
final class Renderer {

  private final Prepared prepared;
  private final Views views;
  private final Exports exports;
  private final SchemaFiles schemas;
  private final TemplateRenderer templates;
  private final Previews previews;

  Renderer(Prepared prepared, TemplateRenderer templates) {
    this(
        prepared,
        Views.of(prepared.site(), prepared.plan(), prepared.vocabulary()),
        templates,
        new Previews());
  }

  private Renderer(Prepared prepared, Views views, TemplateRenderer templates, Previews previews) {
    this.prepared = prepared;
    this.views = views;
    this.exports = new Exports(prepared.site(), prepared.plan(), prepared.vocabulary());
    this.schemas = new SchemaFiles(prepared.site(), prepared.plan());
    this.templates = templates;
    this.previews = previews;
  }

  /** The same renderer once these files are made, which pages may then tell of. */
  Renderer knowing(Map<Target, FileSum> files) {
    return new Renderer(
        prepared, views.with(new Downloads(files, exports.columns())), templates, previews);
  }

  /** The file for a target other than the manifest. */
  Artifact render(Target target) {
    return switch (target) {
      case Target.Asset(var name) ->
          Objects.requireNonNull(prepared.assets().byName().get(name), name);
      case Target.Schema schema -> schemas.artifact(schema);
      case Target.Preview preview ->
          new Artifact(
              prepared.plan().pathOf(preview),
              previews.draw(views.card(preview)).png(),
              Origins.NONE);
      default -> exports.export(target).orElseGet(() -> templates.render(views.view(target)));
    };
  }

  /** The manifest of all other files. */
  Artifact manifest(SortedMap<SitePath, FileSum> sums) {
    return exports.manifest(sums, prepared.inputs());
  }
}
