package akkord.content;

import akkord.data.DerivedType.Restriction.EachOnce;
import akkord.data.EitherType;
import akkord.data.Node;
import akkord.data.Reading;
import akkord.data.ScalarForm;
import akkord.data.ScalarNode;
import akkord.data.ScalarType;
import akkord.data.ValueType;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.model.Attribution;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.LocalizedText;
import akkord.model.Located;
import akkord.model.Slug;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Values that name an entry. */
final class References {

  private References() {}

  /** The id of an entry of a collection. Whether there is one is checked across all entries. */
  static ValueType<Located<EntryId>> to(Collection collection) {
    var wanted = idOf(collection);
    return new ScalarType<>(
        wanted,
        new ScalarForm.EntryName("", collection.entryWord()),
        (node, reading) -> id(node, collection, wanted, reading));
  }

  /** Ids of entries of a collection, each once. */
  static ValueType<List<Located<EntryId>>> list(Collection collection) {
    return to(collection).list().derive(new EachOnce(), References::eachOnce);
  }

  /** At least one id of an entry of a collection, each once. */
  static ValueType<List<Located<EntryId>>> someOf(Collection collection) {
    return to(collection).someOf().derive(new EachOnce(), References::eachOnce);
  }

  private static Optional<List<Located<EntryId>>> eachOnce(
      List<Located<EntryId>> ids, Node list, Reading reading) {
    var seen = new HashSet<EntryId>();
    for (var id : ids) {
      if (!seen.add(id.value())) {
        reading
            .found()
            .report(
                DiagnosticCode.INVALID_VALUE,
                id.at(),
                "'%s' stands twice in this list",
                id.value().name());
      }
    }
    return Optional.of(ids);
  }

  /** The id of an entry of a collection, or the name of something that has no entry. */
  static ValueType<Attribution> orText(Collection collection) {
    ValueType<Attribution> single =
        new ScalarType<>(
            Message.of("%s or a name", idOf(collection)),
            new ScalarForm.AnyOf(
                List.of(new ScalarForm.EntryName("", collection.entryWord()), FieldForms.NAME)),
            (node, reading) ->
                name(node, collection, reading)
                    .flatMap(text -> attribution(text, collection, node, reading)));
    return new EitherType<>(single, FieldTypes.BY_LANGUAGE.map(Attribution.ToText::new));
  }

  /** An id of digits is no text to YAML where it stands without quotes. */
  private static Optional<String> name(ScalarNode node, Collection collection, Reading reading) {
    boolean isId =
        node.kind() == ScalarNode.Kind.NUMBER
            && reading.around().names(collection.entryWord()).contains(node.text());
    return isId ? Optional.of(node.text()) : FieldTypes.NAME.read(node, reading);
  }

  private static Message idOf(Collection collection) {
    return switch (collection) {
      case BRIEFINGS -> Message.of("the id of a briefing");
      case AGREEMENTS -> Message.of("the id of an agreement");
      case DOMAINS -> Message.of("the id of a domain");
      case ACTORS -> Message.of("the id of an actor");
      case SOURCES -> Message.of("the id of a source");
      case GLOSSARY -> Message.of("the id of a term");
      case PAGES -> Message.of("the id of a page");
    };
  }

  private static Optional<Located<EntryId>> id(
      ScalarNode node, Collection collection, Message wanted, Reading reading) {
    if (node.kind() == ScalarNode.Kind.NULL || node.kind() == ScalarNode.Kind.BOOLEAN) {
      reading.report(
          DiagnosticCode.WRONG_TYPE,
          node,
          "expected %s, found %s%s",
          wanted,
          node.kindInWords(),
          Message.NONE);
      return Optional.empty();
    }
    var name = Slug.parse(node.text());
    if (name.isEmpty()) {
      reportUnknown(node.text(), collection, node, reading);
    }
    return name.map(slug -> new Located<>(new EntryId(collection, slug), reading.location(node)));
  }

  private static void reportUnknown(
      String text, Collection collection, Node node, Reading reading) {
    var names = reading.around().names(collection.entryWord());
    reading.report(
        DiagnosticCode.UNKNOWN_REFERENCE,
        node,
        "no %s '%s'%s",
        Message.word(collection.entryWord()),
        text,
        reading.found().suggestion(text, names));
  }

  /** A text that looks like an id and is nearly one of an entry is taken for a mistake. */
  private static Optional<Attribution> attribution(
      String text, Collection collection, Node node, Reading reading) {
    var names = reading.around().names(collection.entryWord());
    var name = Slug.parse(text);
    if (name.isPresent()) {
      NameAsked.note(text, collection, names);
    }
    if (name.isPresent() && names.contains(text)) {
      var entry = new EntryId(collection, name.get());
      return Optional.of(new Attribution.ToEntry(new Located<>(entry, reading.location(node))));
    }
    if (name.isPresent() && reading.found().nearest(text, names).isPresent()) {
      reportUnknown(text, collection, node, reading);
      return Optional.empty();
    }
    return Optional.of(new Attribution.ToText(LocalizedText.uniform(text)));
  }
}
