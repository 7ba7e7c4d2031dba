package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.report.OutsideLink.Freshness;
import akkord.report.OutsideLink.Standing;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is known of the addresses outside a site, as reports tell it.
 *
 * @param links all addresses, in order
 * @param requests how many requests were sent for them
 */
public record OutsideLinks(List<OutsideLink> links, int requests) {

  /** How many hosts are named. */
  private static final int HOSTS_SHOWN = 10;

  public OutsideLinks {
    links = List.copyOf(links);
  }

  /**
   * How many addresses stand how, the most urgent first; what no address is, is left out.
   *
   * @param counts a number from 1 for each
   */
  public record Tally(SortedMap<Standing, Integer> counts) implements Comparable<Tally> {

    public Tally {
      counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    static Tally of(List<OutsideLink> links) {
      var counts = new EnumMap<Standing, Integer>(Standing.class);
      links.forEach(link -> counts.merge(link.standing(), 1, Integer::sum));
      return new Tally(new TreeMap<>(counts));
    }

    /** How many stand this way. */
    int of(Standing standing) {
      return counts.getOrDefault(standing, 0);
    }

    /** Whether there is nothing to look at. */
    boolean isWell() {
      return counts.keySet().equals(Set.of(Standing.OK));
    }

    /** {@code "1 gone, 3 moved"}. */
    Message inWords() {
      return counts.isEmpty()
          ? Message.of("nothing")
          : Message.list(
              counts.entrySet().stream()
                  .map(count -> Message.of("%s %s", count.getValue(), count.getKey().inWords()))
                  .toList());
    }

    /** The worse comes first: by the number of what is most urgent, then by that of the next. */
    @Override
    public int compareTo(Tally other) {
      for (var standing : Standing.values()) {
        int order = Integer.compare(other.of(standing), of(standing));
        if (order != 0 && standing != Standing.OK) {
          return order;
        }
      }
      return 0;
    }
  }

  /** How all addresses stand. */
  Tally tally() {
    return Tally.of(links);
  }

  /** The hosts with something to look at, the worst first. */
  Map<String, Tally> worstHosts() {
    var byHost =
        links.stream()
            .collect(Collectors.groupingBy(OutsideLink::host, TreeMap::new, Collectors.toList()));
    var worst = new LinkedHashMap<String, Tally>();
    byHost.entrySet().stream()
        .map(host -> Map.entry(host.getKey(), Tally.of(host.getValue())))
        .filter(host -> !host.getValue().isWell())
        .sorted(
            Map.Entry.<String, Tally>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(HOSTS_SHOWN)
        .forEach(host -> worst.put(host.getKey(), host.getValue()));
    return worst;
  }

  /** The addresses with a finding, the most urgent first. */
  List<OutsideLink> urgent() {
    return links.stream()
        .filter(link -> link.finding().isPresent())
        .sorted(
            Comparator.comparing((OutsideLink link) -> link.finding().orElseThrow().severity())
                .thenComparing(OutsideLink::standing)
                .thenComparing(OutsideLink::address))
        .toList();
  }

  /** Those of some findings that are about no address outside the site. */
  List<Diagnostic> others(List<Diagnostic> findings) {
    var about = links.stream().flatMap(link -> link.finding().stream()).collect(Collectors.toSet());
    return findings.stream().filter(finding -> !about.contains(finding)).toList();
  }

  /** How it was found out, in one line. */
  Message effort() {
    return Message.of(
        "%s asked, %s known from the ledger, %s put off; requests: %s",
        count(Freshness.ASKED), count(Freshness.REMEMBERED), count(Freshness.DEFERRED), requests);
  }

  private long count(Freshness freshness) {
    return links.stream().filter(link -> link.freshness() == freshness).count();
  }
}
