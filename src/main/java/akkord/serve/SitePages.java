package akkord.serve;

import akkord.build.LiveSite.Files;
import akkord.diagnostic.Wording;
import akkord.route.Artifact;
import akkord.route.Origins;
import akkord.route.SitePath;
import akkord.serve.Answer.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files of the site by their addresses, as the web server of a published site has them. */
final class SitePages {

  private static final SitePath MISSING = new SitePath("404.html");
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>Akkord</title></head>
      <body><main><h1>Akkord</h1><p>%s</p></main></body>
      </html>
      """;

  private final PageScript script;
  private final Artifact nothing;

  SitePages(PageScript script, Wording wording) {
    this.script = script;
    String page =
        PAGE.replaceFirst("%s", wording.language())
            .replaceFirst("%s", wording.of("There is no page here that could be shown yet."));
    this.nothing = new Artifact(MISSING, page.getBytes(StandardCharsets.UTF_8), Origins.NONE);
  }

  /** What a browser gets for an address of the site. */
  Response answer(Address address, Files files) throws InterruptedException {
    var file = at(address.path(), files);
    if (file.isPresent()) {
      return response(Status.OK, file.get());
    }
    if (!address.path().endsWith("/") && at(address.path() + "/", files).isPresent()) {
      // The path is that of a file, so plain ASCII that begins with one slash.
      return Response.redirect(address.path() + "/" + address.query());
    }
    return response(Status.NOT_FOUND, missing(files));
  }

  /**
   * The page that a browser shows for a path: the site's page for missing addresses, if need be.
   */
  Artifact shown(String path, Files files) throws InterruptedException {
    var file = at(path, files);
    return file.isPresent() ? file.get() : missing(files);
  }

  private Artifact missing(Files files) throws InterruptedException {
    return files.find(MISSING).orElse(nothing);
  }

  private static Optional<Artifact> at(String path, Files files) throws InterruptedException {
    String file = path.endsWith("/") ? path + "index.html" : path;
    var named = SitePath.parse(file.substring(1));
    return named.isEmpty() ? Optional.empty() : files.find(named.get());
  }

  private Response response(Status status, Artifact file) {
    var type = MediaTypes.of(file.path());
    if (!type.equals(MediaTypes.HTML)) {
      return new Response(status, type, file.bytes());
    }
    return new Response(status, type, script.into(file.bytes()))
        .with("Content-Security-Policy", "frame-ancestors 'self'");
  }
}
