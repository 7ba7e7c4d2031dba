package akkord.render;

import akkord.route.SitePlan;
import akkord.route.Target;
import akkord.view.SampleSite;
import akkord.view.Views;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rendered pages of the sample site. */
final class SamplePages {

  private SamplePages() {}

  static List<HtmlConformance.Sheet> all() {
    var site = SampleSite.site();
    var plan = SampleSite.plan(site);
    var views = Views.of(site, plan);
    var renderer = TemplateRenderer.precompiled();
    return pages(plan).stream()
        .map(target -> renderer.render(views.view(target)))
        .map(artifact ->
            new HtmlConformance.Sheet(
                artifact.path().value(), new String(artifact.bytes(), StandardCharsets.UTF_8)))
        .toList();
  }

  /** All that is planned to be a page. */
  private static List<Target> pages(SitePlan plan) {
    return plan.paths().keySet().stream().filter(SamplePages::isPage).toList();
  }

  private static boolean isPage(Target target) {
    return target instanceof Target.Page;
  }
}
