package akkord.codec;

import akkord.codec.ContainerForms.AtMostOne;
import akkord.codec.ContainerForms.Many;
import akkord.codec.ContainerForms.Pairs;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds out from a type how its values are written, and what that depends on. For one thread. */
final class Forms {

  private final Map<Class<?>, Form> plain = PlainForms.all();
  private final Map<Shape, Form> known = new HashMap<>();
  private final SortedSet<String> description = new TreeSet<>();
  private final List<Class<?>> shown;

  /**
   * Knows the types that Java brings along.
   *
   * @param shown the types of values that are declared as {@link Object}
   */
  Forms(List<Class<?>> shown) {
    this.shown = shown;
  }

  /** A type with its arguments, all of them known. */
  private record Shape(Class<?> raw, List<Shape> arguments) {}

  /** The names and components of all types that were met. */
  String description() {
    return String.join("\n", description);
  }

  /** How values of a type are written. */
  Form of(Type type) {
    return form(shape(type, Map.of()));
  }

  private static Shape shape(Type type, Map<String, Shape> variables) {
    return switch (type) {
      case Class<?> raw -> new Shape(raw, List.of());
      case ParameterizedType with ->
          new Shape(
              (Class<?>) with.getRawType(),
              Arrays.stream(with.getActualTypeArguments())
                  .map(argument -> shape(argument, variables))
                  .toList());
      case TypeVariable<?> variable ->
          Objects.requireNonNull(variables.get(variable.getName()), variable::getName);
      case WildcardType wildcard -> shape(wildcard.getUpperBounds()[0], variables);
      default -> throw new IllegalArgumentException("no form for " + type);
    };
  }

  private Form form(Shape shape) {
    var found = known.get(shape);
    return found != null ? found : newForm(shape);
  }

  private Form newForm(Shape shape) {
    var raw = shape.raw();
    var simple = plain.get(raw);
    if (simple != null) {
      return simple;
    }
    if (raw == Object.class) {
      return any(shape);
    }
    if (raw.isEnum()) {
      return constants(shape);
    }
    if (raw.isRecord()) {
      return record(shape);
    }
    return raw.isSealed() ? union(shape) : container(shape);
  }

  private Form container(Shape shape) {
    var raw = shape.raw();
    if (shape.arguments().isEmpty()) {
      throw new IllegalArgumentException("no form for " + raw);
    }
    var first = form(shape.arguments().getFirst());
    if (raw == Optional.class) {
      return new AtMostOne(first);
    }
    if (raw == List.class || raw == Collection.class) {
      return Many.list(first);
    }
    if (raw == Set.class) {
      return Many.set(first);
    }
    if (raw == SortedSet.class) {
      return Many.sortedSet(first);
    }
    var last = form(shape.arguments().getLast());
    if (raw == Map.class || raw == SequencedMap.class) {
      return Pairs.inOrder(first, last);
    }
    if (raw == SortedMap.class) {
      return Pairs.sorted(first, last);
    }
    throw new IllegalArgumentException("no form for " + raw);
  }

  private Form constants(Shape shape) {
    var constants = List.<Object>of(shape.raw().getEnumConstants());
    describe(shape.raw(), constants.stream().map(constant -> ((Enum<?>) constant).name()).toList());
    return kept(shape, new EnumForm(constants));
  }

  private Form any(Shape shape) {
    var types = new LinkedHashSet<Class<?>>(List.of(String.class));
    types.addAll(shown);
    var union = new UnionForm(List.copyOf(types));
    return complete(shape, new AnyForm(union), union, types);
  }

  private Form union(Shape shape) {
    var all = new LinkedHashSet<Class<?>>();
    addLeaves(shape.raw(), all);
    var union = new UnionForm(List.copyOf(all));
    return complete(shape, union, union, all);
  }

  private static void addLeaves(Class<?> type, Set<Class<?>> leaves) {
    if (type.isSealed() && type.isInterface()) {
      for (var permitted : type.getPermittedSubclasses()) {
        addLeaves(permitted, leaves);
      }
    } else {
      leaves.add(type);
    }
  }

  /** The form is known by then, since the types may hold others of this shape. */
  private Form complete(Shape shape, Form form, UnionForm union, Set<Class<?>> types) {
    describe(shape.raw(), types.stream().map(Class::getName).toList());
    known.put(shape, form);
    union.complete(types.stream().map(type -> form(new Shape(type, List.of()))).toList());
    return form;
  }

  private Form record(Shape shape) {
    var parts = shape.raw().getRecordComponents();
    describe(
        shape.raw(),
        Arrays.stream(parts)
            .map(part -> part.getName() + " " + part.getGenericType().getTypeName())
            .toList());
    var form = new RecordForm(shape.raw());
    known.put(shape, form);
    var variables = variables(shape);
    var forms = new ArrayList<Form>();
    for (RecordComponent part : parts) {
      forms.add(form(shape(part.getGenericType(), variables)));
    }
    form.complete(forms);
    return isName(forms) ? kept(shape, new NameForm(shape.raw(), form)) : form;
  }

  /** Whether a record consists of single words: such records come again and again. */
  @SuppressWarnings("ReferenceEquality") // there is one form of texts
  private boolean isName(List<Form> forms) {
    return !forms.isEmpty()
        && forms.stream()
            .allMatch(form ->
                form instanceof EnumForm
                    || form instanceof NameForm
                    || form == plain.get(String.class));
  }

  private static Map<String, Shape> variables(Shape shape) {
    var variables = new HashMap<String, Shape>();
    var declared = shape.raw().getTypeParameters();
    if (declared.length != shape.arguments().size()) {
      throw new IllegalArgumentException("no form for a raw " + shape.raw());
    }
    for (int i = 0; i < declared.length; i++) {
      variables.put(declared[i].getName(), shape.arguments().get(i));
    }
    return variables;
  }

  private void describe(Class<?> type, List<String> parts) {
    description.add(type.getName() + "(" + String.join(", ", parts) + ")");
  }

  private Form kept(Shape shape, Form form) {
    known.put(shape, form);
    return form;
  }
}
