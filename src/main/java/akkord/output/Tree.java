package akkord.output;

import akkord.disk.FileStamp;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * All that stands in a folder, as one walk has found it. Names lead from the folder, with {@code /}
 * between their elements; links are not followed.
 *
 * @param top the folder
 * @param key which folder it is, where the system tells; else empty
 * @param files how its ordinary files stand, by their names
 * @param folders its folders, without itself, each before those in it
 * @param others what is neither, such as symbolic links
 */
record Tree(
    Path top, String key, Map<String, FileStamp> files, List<String> folders, List<String> others) {

  /** Walks through a folder. */
  static Tree of(Path top) throws IOException {
    var files = new ConcurrentHashMap<String, FileStamp>();
    var others = new ConcurrentLinkedQueue<String>();
    var folders = new ArrayList<String>();
    List<String> level = List.of("");
    while (!level.isEmpty()) {
      var listed = new ConcurrentLinkedQueue<Listed>();
      Crew.ofAllCores().each(level, folder -> listed.addAll(list(top, folder)));
      var deeper = new ConcurrentLinkedQueue<String>();
      var found = new Found(files, deeper, others);
      Crew.ofAllCores().each(List.copyOf(listed), file -> look(file, found));
      level = deeper.stream().sorted().toList();
      folders.addAll(level);
    }
    return new Tree(top, key(top), files, List.copyOf(folders), others.stream().sorted().toList());
  }

  /** Which folder this is, where the system tells; else empty. */
  static String key(Path folder) throws IOException {
    return FileStamp.of(folder).key();
  }

  /** What stands in a folder; a path may be known by bytes that no name can tell. */
  private record Listed(String name, Path path) {}

  /** What was found of each kind. */
  private record Found(
      Map<String, FileStamp> files, Collection<String> folders, Collection<String> others) {}

  private static List<Listed> list(Path top, String folder) throws IOException {
    String start = folder.isEmpty() ? "" : folder + "/";
    var listed = new ArrayList<Listed>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(top.resolve(folder))) {
      for (Path entry : entries) {
        listed.add(new Listed(start + entry.getFileName(), entry));
      }
    } catch (DirectoryIteratorException unreadable) {
      throw unreadable.getCause();
    }
    return listed;
  }

  private static void look(Listed file, Found found) throws IOException {
    var attributes =
        Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isRegularFile()) {
      found.files().put(file.name(), FileStamp.of(attributes));
    } else {
      (attributes.isDirectory() ? found.folders() : found.others()).add(file.name());
    }
  }

  /** Deletes everything in the folder but files of one name, and leaves the folder. */
  void delete(String except, Disk disk) throws IOException {
    var names = new ArrayList<>(files.keySet());
    names.remove(except);
    names.addAll(others);
    Crew.ofAllCores().each(names, name -> disk.delete(top.resolve(name)));
    deleteFolders(top, folders, disk);
  }

  /** Deletes empty folders, given each before those in it. */
  static void deleteFolders(Path top, List<String> folders, Disk disk) throws IOException {
    int end = folders.size();
    while (end > 0) {
      int depth = depth(folders.get(end - 1));
      int start = end;
      while (start > 0 && depth(folders.get(start - 1)) == depth) {
        start--;
      }
      Crew.ofAllCores().each(folders.subList(start, end), name -> disk.delete(top.resolve(name)));
      end = start;
    }
  }

  /** Makes folders whose parents are there or among them, in any order. */
  static void createFolders(Path top, List<String> folders, Disk disk) throws IOException {
    var byDepth = new TreeMap<Integer, List<String>>();
    folders.forEach(name -> byDepth.computeIfAbsent(depth(name), _ -> new ArrayList<>()).add(name));
    for (var level : byDepth.values()) {
      Crew.ofAllCores().each(level, name -> disk.createFolder(top.resolve(name)));
    }
  }

  private static int depth(String name) {
    return (int) name.chars().filter(c -> c == '/').count();
  }
}
