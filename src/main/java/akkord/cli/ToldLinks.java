package akkord.cli;

import akkord.cli.OutwardLinks.Outward;
import akkord.diagnostic.Diagnostic;
import akkord.external.CheckedLink;
import akkord.external.ExternalReport;
import akkord.http.WebAddress;
import akkord.ledger.LinkRecord;
import akkord.model.LinkState;
import akkord.report.OutsideLink;
import akkord.report.OutsideLink.Freshness;
import akkord.report.OutsideLink.Standing;
import akkord.report.OutsideLinks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what a check has found into the words of reports. */
final class ToldLinks {

  private final Map<String, List<String>> sources;
  private final Set<Diagnostic> left;

  private ToldLinks(Map<String, List<String>> sources, Set<Diagnostic> left) {
    this.sources = sources;
    this.left = left;
  }

  /**
   * What reports tell.
   *
   * @param links the addresses that were checked, with the sources whose they are
   * @param left the findings that no exception lets pass
   */
  static OutsideLinks of(ExternalReport report, List<Outward> links, List<Diagnostic> left) {
    var sources =
        links.stream().collect(Collectors.toMap(link -> link.link().address(), Outward::sources));
    var told = new ToldLinks(sources, Set.copyOf(left));
    return new OutsideLinks(report.links().stream().map(told::of).toList(), report.requests());
  }

  private OutsideLink of(CheckedLink checked) {
    var record = checked.record();
    String address = checked.link().address();
    return new OutsideLink(
        address,
        WebAddress.parse(address).map(WebAddress::host).orElse(""),
        standing(checked),
        freshness(checked),
        record.map(LinkRecord::reason).orElse(""),
        record.map(LinkRecord::since),
        sources.getOrDefault(address, List.of()),
        checked.finding().filter(left::contains));
  }

  private Standing standing(CheckedLink checked) {
    if (checked.finding().filter(finding -> !left.contains(finding)).isPresent()) {
      return Standing.EXCEPTED;
    }
    if (checked.source() == CheckedLink.Knowledge.REFUSED) {
      return Standing.REFUSED;
    }
    return checked
        .record()
        .map(LinkRecord::state)
        .map(ToldLinks::standing)
        .orElse(Standing.UNKNOWN);
  }

  private static Standing standing(LinkState state) {
    return switch (state) {
      case OK -> Standing.OK;
      case MOVED -> Standing.MOVED;
      case SUSPICIOUS -> Standing.SUSPICIOUS;
      case BLOCKED -> Standing.BLOCKED;
      case FAILING -> Standing.FAILING;
      case GONE -> Standing.GONE;
    };
  }

  private static Freshness freshness(CheckedLink checked) {
    return switch (checked.source()) {
      case ASKED -> Freshness.ASKED;
      case REMEMBERED -> Freshness.REMEMBERED;
      case DEFERRED -> Freshness.DEFERRED;
      case REFUSED -> Freshness.NEVER;
    };
  }
}
