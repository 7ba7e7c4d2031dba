package akkord.external;

import akkord.http.WebAddress;
import java.util.Locale;
import java.util.Set;

/** What is to be expected at an address, by its name alone. */
enum FileKind {
  /** A page, or nobody knows: its title and text are wanted. */
  PAGE,
  /** A file that need not be fetched to know that it is there. */
  DOWNLOAD;

  private static final Set<String> DOWNLOADS =
      Set.of(
          "pdf", "ps", "djvu", "epub", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv",
          "ppt", "pptx", "odp", "zip", "gz", "tgz", "bz2", "xz", "7z", "rar", "tar", "jpg", "jpeg",
          "png", "gif", "webp", "avif", "svg", "tif", "tiff", "bmp", "ico", "mp3", "ogg", "wav",
          "flac", "mp4", "m4v", "mov", "avi", "mkv", "webm", "exe", "dmg", "iso", "jar", "json",
          "xml", "rss", "ics", "txt", "nc", "h5", "hdf", "fits");

  static FileKind of(WebAddress address) {
    String path = address.target().replaceFirst("\\?.*", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".") && DOWNLOADS.contains(ending) ? DOWNLOAD : PAGE;
  }
}
