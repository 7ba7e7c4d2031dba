package akkord.markdown;

import akkord.diagnostic.Message;
import akkord.diagnostic.Nearest;
import akkord.diagnostic.Sentence;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.SafeUrl;
import akkord.model.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the target of a link, as written, leads to. */
sealed interface LinkTarget {

  /** An entry, or a place in its text. */
  record ToEntry(EntryId entry, Optional<String> anchor) implements LinkTarget {}

  /** A place in the same text. */
  record ToAnchor(String anchor) implements LinkTarget {}

  /** An address elsewhere. */
  record ToAddress(SafeUrl address) implements LinkTarget {}

  /** Nothing: no target is written. */
  record ToNothing() implements LinkTarget {}

  /**
   * Something that no page may lead to.
   *
   * @param reason why not, and what to write instead
   */
  record Refused(Message reason) implements LinkTarget {
    Refused(@Sentence String pattern, Object... arguments) {
      this(Message.of(pattern, arguments));
    }
  }

  /** The schemes of addresses that a page may link to. */
  List<String> ADDRESS_SCHEMES = List.of("https", "http", "mailto", "tel");

  /** A scheme with its colon. */
  Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

  /** Reads a target, its entities and escapes resolved. */
  static LinkTarget parse(String target) {
    if (target.isEmpty()) {
      return new ToNothing();
    }
    if (target.startsWith("#")) {
      return anchor(target.substring(1));
    }
    var scheme = SCHEME.matcher(target);
    if (!scheme.matches()) {
      return new Refused("'%s' is no complete address%s", target, remedy(target));
    }
    String word = scheme.group(1);
    String rest = target.substring(word.length() + 1);
    return Collection.ofEntryWord(word)
        .map(collection -> entry(collection, rest))
        .orElseGet(() -> address(word, target));
  }

  private static LinkTarget anchor(String anchor) {
    return AnchorSlug.isAnchor(anchor)
        ? new ToAnchor(anchor)
        : new Refused("'%s' can't be an anchor; name one as #words-of-the-heading", anchor);
  }

  private static LinkTarget entry(Collection collection, String rest) {
    int hash = rest.indexOf('#');
    String id = hash < 0 ? rest : rest.substring(0, hash);
    var anchor = hash < 0 ? Optional.<String>empty() : Optional.of(rest.substring(hash + 1));
    if (anchor.isPresent() && !AnchorSlug.isAnchor(anchor.get())) {
      return new Refused("'%s' can't be an anchor", anchor.get());
    }
    return Slug.parse(id)
        .<LinkTarget>map(name -> new ToEntry(new EntryId(collection, name), anchor))
        .orElseGet(() ->
            new Refused(
                "'%s' can't be an id; write %s:ID with a to z, digits and single hyphens",
                id, collection.entryWord()));
  }

  private static LinkTarget address(String scheme, String target) {
    var address = SafeUrl.parse(target);
    if (address.isPresent()) {
      return new ToAddress(address.get());
    }
    if (ADDRESS_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      return new Refused("'%s' is no address that may be linked", target);
    }
    return new Refused("'%s:' leads nowhere that a page may lead to%s", scheme, suggestion(scheme));
  }

  private static Message suggestion(String scheme) {
    var known =
        Stream.concat(
                Arrays.stream(Collection.values()).map(Collection::entryWord),
                ADDRESS_SCHEMES.stream())
            .toList();
    return Nearest.suggestion(scheme, known);
  }

  private static Message remedy(String target) {
    return target.startsWith("www.")
        ? Message.of("; write https://%s", target)
        : Message.of(
            "; refer to an entry, such as agreement:ID, or write the address from https:// on");
  }
}
