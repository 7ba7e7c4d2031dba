package akkord.links;

import akkord.codec.BinaryWriter;
import akkord.model.Checksum;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiConsumer;

/** Writes what is known of each file of a site. For one thread. */
final class KeptSiteWriter {

  private final CheckedSite site;
  private final BinaryWriter out;
  private final boolean isWorn;
  private final KeptTexts texts;

  KeptSiteWriter(CheckedSite site, BinaryWriter out) {
    this.site = site;
    this.out = out;
    this.isWorn = site.texts().areWorn();
    this.texts = isWorn ? new KeptTexts() : site.texts();
  }

  void write(SequencedMap<FilePath, Optional<Checksum>> sums) {
    sums.keySet().forEach(file -> texts.paths().number(file.value()));
    texts.paths().write(out);
    out.number(sums.size());
    sums.forEach((file, sum) -> {
      out.number(texts.paths().number(file.value()));
      sum.ifPresent(known -> out.raw(HexFormat.of().parseHex(known.hex())));
      part(file, site.outlines(), OutlineBytes::write);
      part(file, site.said(), SaidBytes::write);
      part(file, site.verdicts().all(), VerdictBytes::write);
    });
    texts.texts().write(out);
  }

  private <T> void part(FilePath file, Recalled<T> all, BiConsumer<T, KeptWriter> form) {
    var kept = isWorn ? Optional.<KeptPart>empty() : all.kept(file);
    if (kept.isPresent()) {
      kept.get().copy(out);
    } else {
      var part = new BinaryWriter();
      form.accept(Objects.requireNonNull(all.get(file)), new KeptWriter(part, texts));
      out.bytes(part.toBytes());
    }
  }
}
