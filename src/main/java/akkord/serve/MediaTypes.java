package akkord.serve;

import akkord.route.SitePath;
import java.util.Map;

/** The media type of a file, by the ending of its name. */
final class MediaTypes {

  static final String HTML = "text/html; charset=utf-8";
  static final String TEXT = "text/plain; charset=utf-8";
  static final String SCRIPT = "text/javascript; charset=utf-8";
  static final String STYLE = "text/css; charset=utf-8";
  private static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", STYLE),
          Map.entry("js", SCRIPT),
          Map.entry("mjs", SCRIPT),
          Map.entry("txt", TEXT),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("bib", "application/x-bibtex; charset=utf-8"),
          Map.entry("ris", "application/x-research-info-systems; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("woff", "font/woff"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("wasm", "application/wasm"));

  private MediaTypes() {}

  static String of(SitePath path) {
    String name = path.value();
    return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), UNKNOWN);
  }
}
