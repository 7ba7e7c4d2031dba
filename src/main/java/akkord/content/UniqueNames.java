package akkord.content;

import akkord.data.Reading;
import akkord.data.ValueType;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.model.Located;
import akkord.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Lists in which each item has a name of its own. */
final class UniqueNames {

  private UniqueNames() {}

  /**
   * An item with its name.
   *
   * @param name the name
   * @param item the item
   */
  record Named<T>(Located<Slug> name, T item) {}

  /** A list whose items must not share a name; the second place is reported. */
  static <T> ValueType<List<T>> among(ValueType<Named<T>> type) {
    return type.list()
        .derive((items, _, reading) -> {
          report(items.stream().map(Named::name).toList(), reading);
          return Optional.of(items.stream().map(Named::item).toList());
        });
  }

  private static void report(List<Located<Slug>> names, Reading reading) {
    var first = new HashMap<Slug, Located<Slug>>();
    for (var name : names) {
      var other = first.putIfAbsent(name.value(), name);
      if (other != null) {
        reading
            .found()
            .report(
                new Diagnostic(
                        DiagnosticCode.INVALID_VALUE,
                        name.at(),
                        "the id '%s' stands twice in this list",
                        name.value())
                    .withNote(other.at(), "it stands here first"));
      }
    }
  }
}
