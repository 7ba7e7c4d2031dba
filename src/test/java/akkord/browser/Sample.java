package akkord.browser;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Pages that together show everything the site has: of each kind the longest, of entries also the
 * shortest, and as many more as it takes until each element and class that any page in a language
 * has is among them.
 *
 * <p>A page's kind is the shape of its path, so that a kind added later is in the sample without
 * being named here: {@code de/abkommen/*} has all agreements in German, {@code de/abkommen/thema/*}
 * the lists by domain, since the folder {@code thema} is no page itself.
 *
 * @param pages their paths, sorted
 */
record Sample(List<String> pages) {

  private static final String INDEX = "/index.html";
  private static final String ENTRIES = "(?!id/)[^/]+/[^/]+/\\*";
  private static final Comparator<Sheet> BY_SIZE = comparingInt(sheet -> sheet.html().length());

  static Sample of(BuiltSite site) throws IOException {
    var kinds = new TreeMap<String, List<Sheet>>();
    for (String path : site.pages()) {
      var sheet = new Sheet(path, site.text(path));
      kinds.computeIfAbsent(kind(path, site), _ -> new ArrayList<>()).add(sheet);
    }
    var chosen = new TreeSet<String>();
    kinds.values().stream().collect(groupingBy(kind -> kind.getFirst().folder())).values().stream()
        .flatMap(Sample::choose)
        .forEach(sheet -> chosen.add(sheet.path()));
    kinds.forEach((kind, sheets) -> {
      if (kind.matches(ENTRIES)) {
        chosen.add(Collections.min(sheets, BY_SIZE).path());
      }
    });
    return new Sample(List.copyOf(chosen));
  }

  /** Those of the pages whose whole path meets a pattern. */
  List<String> pages(String pattern) {
    return pages.stream().filter(page -> page.matches(pattern)).toList();
  }

  private static String kind(String path, BuiltSite site) {
    var folders = List.of(path.replace(INDEX, "").split("/"));
    return IntStream.range(0, folders.size())
        .mapToObj(i -> {
          var above = String.join("/", folders.subList(0, i + 1));
          return i < 2 || !site.has(above + INDEX) ? folders.get(i) : "*";
        })
        .collect(Collectors.joining("/"));
  }

  /** The longest page of each kind, and what it takes to show everything. */
  private static Stream<Sheet> choose(List<List<Sheet>> kinds) {
    var chosen = new ArrayList<Sheet>();
    var missing = new HashSet<String>();
    kinds.forEach(kind -> chosen.add(Collections.max(kind, BY_SIZE)));
    var bySize = kinds.stream().flatMap(List::stream).sorted(BY_SIZE).toList();
    bySize.forEach(sheet -> missing.addAll(sheet.marks()));
    chosen.forEach(sheet -> missing.removeAll(sheet.marks()));
    while (!missing.isEmpty()) {
      var next = Collections.max(bySize, comparingInt(sheet -> sheet.adds(missing)));
      chosen.add(next);
      missing.removeAll(next.marks());
    }
    return chosen.stream();
  }

  /** A page with what its body is marked up with: each element's name, alone and with a class. */
  private record Sheet(String path, String html, Set<String> marks) {
    Sheet(String path, String html) {
      this(path, html, new HashSet<>());
      Jsoup.parse(html).body().getAllElements().forEach(this::note);
    }

    private void note(Element element) {
      marks.add(element.tagName());
      element.classNames().forEach(name -> marks.add(element.tagName() + "." + name));
    }

    /** The folder at the top that the page is below: mostly its language. */
    String folder() {
      return path.split("/", 2)[0];
    }

    int adds(Set<String> missing) {
      return (int) marks.stream().filter(missing::contains).count();
    }
  }
}
