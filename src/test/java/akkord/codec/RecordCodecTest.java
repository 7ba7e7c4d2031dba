package akkord.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

  record Name(String value) {
    Name {
      if (value.isEmpty()) {
        throw new IllegalArgumentException("a name is not empty");
      }
    }
  }

  record With<T>(T value, int line) {}

  sealed interface Tree permits Leaf, Branch, Inner {}

  record Leaf(Month month) implements Tree {}

  record Branch(List<Tree> parts) implements Tree {}

  sealed interface Inner extends Tree permits Deep {}

  record Deep(With<With<Name>> name) implements Inner {}

  record Numbers(int small, long large, boolean yes, BigDecimal amount, Integer boxed) {}

  record Days(
      LocalDate day, LocalTime time, Instant instant, Year year, YearMonth month, ZoneId zone) {}

  record Holding(
      Optional<Name> maybe,
      Set<Name> set,
      SortedSet<String> sorted,
      SequencedMap<String, Integer> ordered,
      SortedMap<String, Tree> byName,
      Map<Name, List<URI>> map) {}

  record Everything(Tree tree, Numbers numbers, Days days, Holding holding, List<Object> any) {}

  private static final RecordCodec<Everything> CODEC =
      RecordCodec.of(Everything.class, List.of(BigDecimal.class, Name.class, Month.class));

  private static Everything everything(int seed, List<Object> any) {
    var numbers =
        new Numbers(-seed, Long.MIN_VALUE + seed, seed % 2 == 0, new BigDecimal("-1.50"), 1 << 30);
    var days =
        new Days(
            LocalDate.of(1848, 2, 29).plusDays(seed),
            LocalTime.of(23, 59, 59, 1),
            Instant.EPOCH.minusNanos(1),
            Year.of(-44),
            YearMonth.of(2026, 2),
            ZoneId.of("Europe/Paris"));
    var name = new Name("name-" + seed % 3);
    var ordered = new LinkedHashMap<String, Integer>(Map.of("z", 1));
    ordered.put("a", 2);
    Tree leaf = new Leaf(Month.MAY);
    var holding =
        new Holding(
            seed % 2 == 0 ? Optional.of(name) : Optional.empty(),
            Set.of(name, new Name("other")),
            new TreeSet<>(List.of("b", "a")),
            ordered,
            new TreeMap<>(Map.of("leaf", leaf)),
            Map.of(name, List.of(URI.create("https://example.org/ä?x#y"))));
    var tree = new Branch(List.of(leaf, new Branch(List.of()), new Deep(located(name, seed))));
    return new Everything(tree, numbers, days, holding, any);
  }

  private static With<With<Name>> located(Name name, int line) {
    return new With<>(new With<>(name, line), -line);
  }

  private static List<Everything> many() {
    var all = new ArrayList<Everything>();
    for (int i = 0; i < 20; i++) {
      all.add(everything(i, List.of("text \ud800", new BigDecimal("1e3"), new Name("x"))));
    }
    return all;
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    var read = CODEC.read(CODEC.write(many()));
    assertEquals(many(), read);
    assertEquals(
        List.copyOf(many().getFirst().holding().ordered().keySet()),
        List.copyOf(read.getFirst().holding().ordered().keySet()));
  }

  @Test
  void theSameValuesGiveTheSameBytes() throws IOException {
    byte[] bytes = CODEC.write(many());
    assertArrayEquals(bytes, CODEC.write(CODEC.read(bytes)));
  }

  @Test
  void anyTextComesBackAsItWas() throws IOException {
    var texts =
        List.<Object>of("", "A", "für", "\ud83d\ude00", "\ud83d", "\ude00\ud83d", "?", "a\ude00b");
    assertEquals(
        List.of(everything(1, texts)), CODEC.read(CODEC.write(List.of(everything(1, texts)))));
  }

  @Test
  void whatIsShownToPeopleComesBackAsItsTextWhereItsTypeIsNotNamed() throws IOException {
    var shown = everything(1, List.of(Year.of(1999), Optional.of(2)));
    assertEquals(
        List.of(everything(1, List.of("1999", "Optional[2]"))),
        CODEC.read(CODEC.write(List.of(shown))));
  }

  @Test
  void aNameThatComesAgainTakesOneByte() {
    var codec = RecordCodec.of(Name.class, List.of());
    var name = new Name("a-rather-long-name");
    int once = codec.write(List.of(name)).length;
    assertEquals(once + 2, codec.write(List.of(name, name, name)).length);
  }

  record Before(Name name, int line) {}

  record After(Name name, long line) {}

  @Test
  void aShapeSaysWhatItsComponentsAre() {
    var before = RecordCodec.of(Before.class, List.of()).shape();
    var after = RecordCodec.of(After.class, List.of()).shape();
    assertEquals(before.replace("Before", "After").replace("line int", "line long"), after);
    assertNotEquals(before, after);
  }

  record Open(List<StringBuilder> parts) {}

  @Test
  void whatCanChangeHasNoForm() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> RecordCodec.of(Open.class, List.of()));
    assertEquals("no form for class java.lang.StringBuilder", refused.getMessage());
  }

  @Test
  void damagedBytesGiveAnExceptionOrOtherValues() {
    byte[] bytes = CODEC.write(many());
    var random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 4_000; i++) {
      byte[] damaged =
          i % 4 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
      for (int flips = random.nextInt(3); flips >= 0 && damaged.length > 0; flips--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      refused += isRefused(damaged) ? 1 : 0;
    }
    assertTrue(refused > 2_000, "refused: " + refused);
  }

  private static boolean isRefused(byte[] bytes) {
    try {
      CODEC.read(bytes);
      return false;
    } catch (IOException damaged) {
      return true;
    }
  }

  @Test
  void promisedValuesTakeNoRoomBeforeTheyCome() {
    var nested = new BinaryWriter();
    nested.number(1);
    for (int i = 0; i < 200_000; i++) {
      nested.number(1); // a branch
      nested.number(100_000); // with so many parts
    }
    assertTrue(isRefused(nested.toBytes()));
  }
}
