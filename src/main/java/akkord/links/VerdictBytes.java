package akkord.links;

import akkord.codec.BinaryReader;
import akkord.links.Onward.Fitness;
import akkord.links.Onward.SentOn;
import akkord.links.Verdict.Alternates;
import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes verdicts as bytes, without their findings, and reads them.
 *
 * <p>First come the files to which links lead, by their numbers: the distance from the one before,
 * and why it is named. So it can be told quickly whether a file is among them.
 */
@SuppressWarnings("EnumOrdinal") // the same program writes and reads, as LinkMemory sees to
final class VerdictBytes {

  private static final List<Alternates> ALTERNATES = List.of(Alternates.values());
  private static final List<Fitness> FITNESSES = List.of(Fitness.values());

  /** Why a file is named: in which of the four sets it is. */
  private static final int FILE = 1;

  private static final int PLACE = 2;
  private static final int REACHED = 4;
  private static final int OFFERED = 8;
  private static final int REASONS = 4;

  private VerdictBytes() {}

  static void write(Verdict verdict, KeptWriter to) {
    var out = to.out();
    var named = new TreeMap<Integer, Integer>();
    note(verdict.goals().files(), FILE, named, to);
    note(verdict.goals().places(), PLACE, named, to);
    note(verdict.onward().reached(), REACHED, named, to);
    note(verdict.onward().offered(), OFFERED, named, to);
    out.number(verdict.goals().misses());
    out.number(named.size());
    int last = 0;
    for (var one : named.entrySet()) {
      out.number((long) (one.getKey() - last) << REASONS | one.getValue());
      last = one.getKey();
    }
    out.number(verdict.links());
    out.number(verdict.anchors());
    out.octet(verdict.alternates().ordinal());
    out.octet(verdict.onward().fitness().ordinal());
    to.list(
        verdict.onward().sentOn(),
        sentOn -> {
          to.link(sentOn.link());
          to.file(sentOn.to());
        });
  }

  private static void note(
      Collection<FilePath> files, int reason, SortedMap<Integer, Integer> named, KeptWriter to) {
    files.forEach(file -> named.merge(to.number(file), reason, (some, one) -> some | one));
  }

  /**
   * The verdict on a file.
   *
   * @param findings those on the file, which are kept elsewhere
   * @throws IOException if the bytes are not those of a verdict
   */
  static Verdict read(List<Finding> findings, KeptReader from) throws IOException {
    var in = from.in();
    int misses = (int) in.number();
    var files = new HashSet<FilePath>();
    var places = new HashSet<FilePath>();
    var reached = new HashSet<FilePath>();
    var offered = new HashSet<FilePath>();
    long last = 0;
    for (int left = in.count(); left > 0; left--) {
      long named = in.number();
      last += named >>> REASONS;
      var file = from.file(last);
      add(file, named & FILE, files);
      add(file, named & PLACE, places);
      add(file, named & REACHED, reached);
      add(file, named & OFFERED, offered);
    }
    int links = (int) in.number();
    int anchors = (int) in.number();
    var alternates = ALTERNATES.get(in.octet());
    var fitness = FITNESSES.get(in.octet());
    var sentOn = from.list(() -> new SentOn(from.link(), from.file()));
    var onward = new Onward(reached, offered, fitness, sentOn);
    return new Verdict(
        findings, links, anchors, alternates, onward, new Goals(files, places, misses));
  }

  private static void add(FilePath file, long reason, Collection<FilePath> files) {
    if (reason != 0) {
      files.add(file);
    }
  }

  /** Whether links end nowhere or at a redirect, which other files may change. */
  static boolean hasMisses(BinaryReader in) throws IOException {
    return in.number() > 0;
  }

  /**
   * Whether links lead to some of these files, or to places in some of those.
   *
   * @param files their numbers
   * @param places their numbers
   */
  static boolean leadsTo(BitSet files, BitSet places, BinaryReader in) throws IOException {
    in.number();
    long last = 0;
    for (int left = in.count(); left > 0; left--) {
      long named = in.number();
      last += named >>> REASONS;
      int number = (int) last;
      if (number < 0) {
        throw new IOException("a file without a number: " + last);
      }
      if (isAsked(number, named & FILE, files) || isAsked(number, named & PLACE, places)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsked(int number, long reason, BitSet asked) {
    return reason != 0 && asked.get(number);
  }
}
