package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.report.OutsideLink.Freshness;
import akkord.report.OutsideLink.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Addresses outside a site to print. */
final class Outside {

  static final Diagnostic GONE = Findings.error(4, 6, 30, "gone since 2026-05-01");
  static final Diagnostic MOVED = Findings.warning(9, "moved to https://a.example/new");

  private Outside() {}

  static OutsideLink gone() {
    return link("https://a.example/gone", Standing.GONE, "404", List.of("x", "y"), GONE);
  }

  static OutsideLink moved() {
    return link("https://a.example/old", Standing.MOVED, "301", List.of(), MOVED);
  }

  static OutsideLink well(String address) {
    return link(address, Standing.OK, "", List.of());
  }

  static OutsideLink link(
      String address, Standing standing, String reason, List<String> sources, Diagnostic... found) {
    return new OutsideLink(
        address,
        address.replaceFirst("^https?://", "").replaceFirst("/.*", ""),
        standing,
        Freshness.ASKED,
        reason,
        Optional.of(LocalDate.of(2026, 5, 1)),
        sources,
        List.of(found).stream().findFirst());
  }

  static OutsideLinks of(OutsideLink... links) {
    return new OutsideLinks(List.of(links), 7);
  }
}
