package akkord.links;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds names of ASCII in the bytes of a page, so that no texts need to be made of them. */
final class NameTable {

  private final @Nullable String[] names;

  NameTable(Collection<String> all) {
    names = new @Nullable String[Integer.highestOneBit(all.size() + 1) * 8];
    for (String name : all) {
      int place = hash(name) & names.length - 1;
      while (names[place] != null) {
        place = place + 1 & names.length - 1;
      }
      names[place] = name;
    }
  }

  private static int hash(String name) {
    int hash = name.length();
    for (int i = 0; i < name.length(); i++) {
      hash = hash * 31 + name.charAt(i);
    }
    return mixed(hash);
  }

  private static int mixed(int hash) {
    return hash ^ hash >>> 12;
  }

  /** The name that these bytes are, if it is one of these. */
  @Nullable String find(byte[] bytes, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + bytes[i];
    }
    int place = mixed(hash) & names.length - 1;
    String name = names[place];
    while (name != null) {
      if (name.length() == end - start && Utf8.startsWith(bytes, name, start)) {
        return name;
      }
      place = place + 1 & names.length - 1;
      name = names[place];
    }
    return null;
  }
}
