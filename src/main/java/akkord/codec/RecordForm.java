package akkord.codec;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record: its components one after the other. Accessors and constructor are looked up when they
 * are needed first, so that a run that only reads pays for no accessor.
 */
final class RecordForm implements Form {

  private static final MethodType MAKER = MethodType.methodType(Object.class, Object[].class);
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  private final Class<?> type;
  private volatile Form[] components = {};
  private volatile @Nullable MethodHandle maker;
  private volatile MethodHandle @Nullable [] getters;

  RecordForm(Class<?> type) {
    this.type = type;
  }

  /** Says how the components are written; they may hold records of this type. */
  void complete(List<Form> forms) {
    components = forms.toArray(Form[]::new);
  }

  @Override
  public void write(Object value, FormWriter out) {
    var forms = components;
    var known = getters();
    for (int i = 0; i < forms.length; i++) {
      forms[i].write(component(known[i], value), out);
    }
  }

  private static Object component(MethodHandle getter, Object value) {
    try {
      return (Object) getter.invokeExact(value);
    } catch (RuntimeException | Error bug) {
      throw bug;
    } catch (Throwable strange) { // an accessor of a record declares none
      throw new IllegalStateException(strange);
    }
  }

  @Override
  public Object read(FormReader in) throws IOException {
    var forms = components;
    var values = new Object[forms.length];
    in.enter();
    for (int i = 0; i < values.length; i++) {
      values[i] = forms[i].read(in);
    }
    in.leave();
    try {
      return (Object) maker().invokeExact(values);
    } catch (RuntimeException refused) {
      throw new IOException("no " + type.getSimpleName() + " has such values", refused);
    } catch (Error fatal) {
      throw fatal;
    } catch (Throwable strange) { // a constructor of a value declares none
      throw new IllegalStateException(strange);
    }
  }

  private MethodHandle maker() {
    var known = maker;
    if (known == null) {
      known = findMaker();
      maker = known;
    }
    return known;
  }

  private MethodHandle findMaker() {
    var parts = type.getRecordComponents();
    var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
          .findConstructor(type, MethodType.methodType(void.class, types))
          .asSpreader(Object[].class, types.length)
          .asType(MAKER);
    } catch (ReflectiveOperationException everyRecordHasOne) {
      throw new IllegalStateException(everyRecordHasOne);
    }
  }

  private MethodHandle[] getters() {
    var known = getters;
    if (known == null) {
      known =
          Arrays.stream(type.getRecordComponents())
              .map(this::findGetter)
              .toArray(MethodHandle[]::new);
      getters = known;
    }
    return known;
  }

  private MethodHandle findGetter(RecordComponent component) {
    try {
      var own = MethodType.methodType(component.getType());
      return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
          .findVirtual(type, component.getName(), own)
          .asType(GETTER);
    } catch (ReflectiveOperationException everyRecordHasOne) {
      throw new IllegalStateException(everyRecordHasOne);
    }
  }
}
