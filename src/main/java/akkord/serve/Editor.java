package akkord.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An editor that opens a file at a line when the browser follows an address. */
public enum Editor {
  VSCODE("vscode://file%s:%d"),
  VSCODIUM("vscodium://file%s:%d"),
  CURSOR("cursor://file%s:%d"),
  ZED("zed://file%s:%d"),
  IDEA("idea://open?file=%s&line=%d"),
  TEXTMATE("txmt://open?url=file://%s&line=%d");

  private final String form;

  Editor(String form) {
    this.form = form;
  }

  /** The editor with this name; empty where none is known by it. */
  public static Optional<Editor> find(String name) {
    return Arrays.stream(values()).filter(editor -> editor.word().equals(name)).findFirst();
  }

  /** The names of all of them. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Editor::word).toList();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The address that opens a file.
   *
   * @param file absolute
   * @param line from 1
   */
  String address(Path file, int line) {
    String path = file.toString().replace(file.getFileSystem().getSeparator(), "/");
    String rooted = path.startsWith("/") ? path : "/" + path; // C:/… on Windows
    return String.format(Locale.ROOT, form, encoded(rooted), line);
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2F", "/")
        .replace("%3A", ":");
  }
}
