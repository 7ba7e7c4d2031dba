package akkord.build;

import akkord.build.Preparation.Prepared;
import akkord.export.Exports;
import akkord.preview.Previews;
import akkord.render.TemplateRenderer;
import akkord.route.Artifact;
import akkord.route.Origins;
import akkord.route.Target;
import akkord.view.Views;
import java.util.Objects;

/** Makes the file for each target of a site. Safe for use by several threads. */
final class Renderer {

  private final Prepared prepared;
  private final Views views;
  private final Exports exports;
  private final TemplateRenderer templates;
  private final Previews previews = new Previews();

  Renderer(Prepared prepared, TemplateRenderer templates) {
    this.prepared = prepared;
    this.views = Views.of(prepared.site(), prepared.plan());
    this.exports = new Exports(prepared.site(), prepared.plan());
    this.templates = templates;
  }

  Artifact render(Target target) {
    if (target instanceof Target.Asset(var name)) {
      return Objects.requireNonNull(prepared.assets().byName().get(name), name);
    }
    if (target instanceof Target.Preview preview) {
      return new Artifact(
          prepared.plan().pathOf(preview), previews.draw(views.card(preview)).png(), Origins.NONE);
    }
    return exports.export(target).orElseGet(() -> templates.render(views.view(target)));
  }
}
