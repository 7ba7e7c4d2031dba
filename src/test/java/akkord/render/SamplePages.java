package akkord.render;

import akkord.export.Exports;
import akkord.model.Site;
import akkord.route.FileSum;
import akkord.route.SitePlan;
import akkord.route.Target;
import akkord.view.Downloads;
import akkord.view.SampleSite;
import akkord.view.Views;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;

/** The rendered pages of the sample site. */
final class SamplePages {

  private SamplePages() {}

  static List<HtmlConformance.Sheet> all() {
    var site = SampleSite.site();
    var plan = SampleSite.plan(site);
    var views = Views.of(site, plan).with(downloads(site, plan));
    var renderer = TemplateRenderer.precompiled();
    return pages(plan).stream()
        .map(target -> renderer.render(views.view(target)))
        .map(artifact ->
            new HtmlConformance.Sheet(
                artifact.path().value(), new String(artifact.bytes(), StandardCharsets.UTF_8)))
        .toList();
  }

  /** The files that the page on the data tells of, all of the same size. */
  private static Downloads downloads(Site site, SitePlan plan) {
    var sum = FileSum.of(new byte[1234]);
    var files = new HashMap<Target, FileSum>();
    plan.paths().keySet().stream()
        .filter(target -> target instanceof Target.Dataset || target instanceof Target.Schema)
        .forEach(target -> files.put(target, sum));
    return new Downloads(files, new Exports(site, plan).columns());
  }

  /** All that is planned to be a page. */
  private static List<Target> pages(SitePlan plan) {
    return plan.paths().keySet().stream().filter(SamplePages::isPage).toList();
  }

  private static boolean isPage(Target target) {
    return target instanceof Target.Page;
  }
}
