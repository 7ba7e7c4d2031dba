package akkord.data;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A mapping with declared keys.
 *
 * <p>All mistakes in it are reported; where the value of any key can't be read, there is no value.
 *
 * @param name what it describes, such as {@code commitment}
 * @param fields its keys, in the order of the handbook
 * @param rules what holds between them
 * @param make makes the value of what was read; mistakes that no rule tells are reported there
 */
public record ObjectType<T>(
    @Sentence String name,
    List<Field<?>> fields,
    List<FieldRule> rules,
    Function<FieldValues, T> make)
    implements ValueType<T> {

  public ObjectType {
    fields = List.copyOf(fields);
    rules = List.copyOf(rules);
  }

  /** A mapping without rules. */
  public ObjectType(@Sentence String name, List<Field<?>> fields, Function<FieldValues, T> make) {
    this(name, fields, List.of(), make);
  }

  /** A mapping whose values are taken as they are. */
  public static ObjectType<FieldValues> of(@Sentence String name, List<Field<?>> fields) {
    return new ObjectType<>(name, fields, values -> values);
  }

  /** A mapping whose values are taken as they are, once what holds between them was checked. */
  public static ObjectType<FieldValues> checked(
      @Sentence String name, List<Field<?>> fields, Consumer<FieldValues> check) {
    return new ObjectType<>(
        name,
        fields,
        values -> {
          check.accept(values);
          return values;
        });
  }

  /** The same mapping, for which these rules hold. */
  public ObjectType<T> with(FieldRule... others) {
    return new ObjectType<>(name, fields, List.of(others), make);
  }

  @Override
  public Optional<T> read(Node node, Reading reading) {
    if (node instanceof MappingNode mapping) {
      return new Members(mapping, reading).read();
    }
    reading.reportKind(node, wanted());
    return Optional.empty();
  }

  @Override
  public Message wanted() {
    return Message.of("a mapping (%s)", Message.of(name));
  }

  /** The reading of one mapping. */
  private final class Members {
    private final MappingNode mapping;
    private final Reading reading;
    private final Map<Field<?>, Object> values = new HashMap<>();
    private final Set<String> misspelt = new HashSet<>();
    private final List<ScalarNode> unknown = new ArrayList<>();
    private boolean complete = true;

    Members(MappingNode mapping, Reading reading) {
      this.mapping = mapping;
      this.reading = reading;
    }

    Optional<T> read() {
      mapping.members().forEach(this::readMember);
      if (!unknown.isEmpty()) {
        reportUnknown();
      }
      checkMissing();
      if (!complete) {
        return Optional.empty();
      }
      var read = new FieldValues(mapping, values, misspelt, reading);
      rules.forEach(rule -> rule.check(read));
      return Optional.of(make.apply(read));
    }

    private void readMember(MappingNode.Member member) {
      for (var field : fields) {
        if (field.key().equals(member.key().text())) {
          var value = field.type().read(member.value(), reading);
          value.ifPresent(v -> values.put(field, v));
          complete &= value.isPresent();
          return;
        }
      }
      unknown.add(member.key());
    }

    private void reportUnknown() {
      var known = fields.stream().map(Field::key).toList();
      var free = known.stream().filter(key -> mapping.find(key).isEmpty()).toList();
      for (var key : unknown) {
        reading.found().nearest(key.text(), free).ifPresent(misspelt::add);
        reading.report(
            DiagnosticCode.UNKNOWN_KEY,
            key,
            "no key %s in %s%s",
            Characters.withNames(key.text()),
            Message.of(name),
            reading.found().suggestion(key.text(), known));
      }
    }

    /** A required key that is there under a misspelt name is one mistake, not two. */
    private void checkMissing() {
      var missing = new ArrayList<String>();
      for (var field : fields) {
        if (field instanceof Field.Required<?> && mapping.find(field.key()).isEmpty()) {
          missing.add(field.key());
        }
      }
      complete &= missing.isEmpty();
      var unnamed = missing.stream().filter(key -> !misspelt.contains(key)).toList();
      if (!unnamed.isEmpty()) {
        reading.reportStart(
            DiagnosticCode.MISSING_KEY,
            mapping,
            unnamed.size() == 1 ? "%s lacks the key %s" : "%s lacks the keys %s",
            Message.of(name),
            Message.quoted(unnamed));
      }
    }
  }
}
