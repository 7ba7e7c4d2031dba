package akkord.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Single values that are no records. */
final class PlainForms {

  /** More digits than any amount has, and few enough to be read at once. */
  private static final int LARGEST_SCALE = 1_000;

  private PlainForms() {}

  /** How each of the types is written that Java brings along. */
  static Map<Class<?>, Form> all() {
    var forms = new HashMap<Class<?>, Form>();
    forms.put(String.class, form(String.class, BinaryWriter::text, BinaryReader::text));
    var whole =
        form(Integer.class, (out, value) -> out.number(zigzag(value)), in -> (int) integer(in));
    forms.put(int.class, whole);
    forms.put(Integer.class, whole);
    var large =
        form(Long.class, (out, value) -> out.number(zigzag(value)), in -> unzigzag(in.number()));
    forms.put(long.class, large);
    forms.put(Long.class, large);
    var answer =
        form(Boolean.class, (out, value) -> out.octet(value ? 1 : 0), in -> in.octet() != 0);
    forms.put(boolean.class, answer);
    forms.put(Boolean.class, answer);
    forms.put(byte[].class, form(byte[].class, BinaryWriter::bytes, BinaryReader::bytes));
    forms.put(BigDecimal.class, form(BigDecimal.class, PlainForms::write, PlainForms::decimal));
    forms.put(
        LocalDate.class,
        form(
            LocalDate.class,
            (out, day) -> out.number(zigzag(day.toEpochDay())),
            in -> LocalDate.ofEpochDay(unzigzag(in.number()))));
    forms.put(URI.class, text(URI.class, URI::create));
    forms.put(ZoneId.class, text(ZoneId.class, ZoneId::of));
    forms.put(Instant.class, text(Instant.class, Instant::parse));
    forms.put(LocalTime.class, text(LocalTime.class, LocalTime::parse));
    forms.put(YearMonth.class, text(YearMonth.class, YearMonth::parse));
    forms.put(Year.class, text(Year.class, text -> Year.of(Integer.parseInt(text))));
    return forms;
  }

  /** Writes values of a type. */
  @FunctionalInterface
  private interface Writing<T> {
    void write(BinaryWriter out, T value);
  }

  /** Reads values of a type. */
  @FunctionalInterface
  private interface Reading<T> {
    T read(BinaryReader in) throws IOException;
  }

  /** A form of two functions. */
  private record Plain<T>(Class<T> type, Writing<T> writing, Reading<T> reading) implements Form {
    @Override
    public void write(Object value, FormWriter out) {
      writing.write(out.bytes(), type.cast(value));
    }

    @Override
    public Object read(FormReader in) throws IOException {
      try {
        return reading.read(in.bytes());
      } catch (RuntimeException refused) {
        throw new IOException("no " + type.getSimpleName(), refused);
      }
    }
  }

  private static <T> Form form(Class<T> type, Writing<T> writing, Reading<T> reading) {
    return new Plain<>(type, writing, reading);
  }

  /** A type whose text says everything. */
  private static <T> Form text(Class<T> type, Function<String, T> parse) {
    return form(
        type,
        (out, value) -> out.text(value.toString()),
        in -> {
          String text = in.text();
          return parse.apply(text);
        });
  }

  private static long integer(BinaryReader in) throws IOException {
    long value = unzigzag(in.number());
    if (value != (int) value) {
      throw new IOException("a number too large: " + value);
    }
    return value;
  }

  private static void write(BinaryWriter out, BigDecimal value) {
    out.number(zigzag(value.scale()));
    out.bytes(value.unscaledValue().toByteArray());
  }

  private static BigDecimal decimal(BinaryReader in) throws IOException {
    long scale = integer(in);
    if (Math.abs(scale) > LARGEST_SCALE) {
      throw new IOException("a number with too many digits");
    }
    return new BigDecimal(new BigInteger(in.bytes()), (int) scale);
  }

  private static long zigzag(long value) {
    return value << 1 ^ value >> 63;
  }

  private static long unzigzag(long value) {
    return value >>> 1 ^ -(value & 1);
  }
}
