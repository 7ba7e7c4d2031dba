package akkord.markdown;

import akkord.markdown.Typography.Replacement;
import akkord.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the running text of a block by a typography, across emphasis and links: in {@code "*Title*"}
 * the two marks belong together. Code and addresses stay as they are, words in another language are
 * set by its rules.
 */
final class Typesetter {

  private final Typography typography;

  Typesetter(Typography typography) {
    this.typography = typography;
  }

  /** The characters as the language sets them. */
  String set(String text) {
    var replacements = typography.replacements(Addresses.masked(text));
    return replacements.isEmpty() ? text : new Setting(replacements).set(text);
  }

  /** The running text with its characters as the language sets them. */
  List<Inline> set(List<Inline> content) {
    if (content.size() == 1 && content.getFirst() instanceof Inline.Text(var at, var text)) {
      String set = set(text);
      return set.equals(text) ? content : List.of(new Inline.Text(at, set));
    }
    var running = new StringBuilder();
    append(content, running);
    var replacements = typography.replacements(Addresses.masked(running.toString()));
    return replacements.isEmpty() && !holdsForeign(content)
        ? content
        : new Setting(replacements).set(content);
  }

  /** Whether some words have rules of their own. */
  private static boolean holdsForeign(List<Inline> content) {
    for (var inline : content) {
      if (inline instanceof Inline.Foreign || holdsForeign(Inlines.contentOf(inline))) {
        return true;
      }
    }
    return false;
  }

  private static void append(List<Inline> content, StringBuilder running) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Text(_, var text) -> running.append(text);
        case Inline.Code _, Inline.Foreign _ -> running.append(Addresses.OPAQUE);
        case Inline.SoftBreak _ -> running.append(' ');
        case Inline.HardBreak _ -> running.append('\n');
        case Inline.Reference reference when reference.content().isEmpty() ->
            running.append(Addresses.OPAQUE);
        default -> append(Inlines.contentOf(inline), running);
      }
    }
  }

  /** Goes through the running text in the order in which it was put together. */
  private static final class Setting {
    private final List<Replacement> replacements;
    private int next;
    private int offset;

    Setting(List<Replacement> replacements) {
      this.replacements = replacements;
    }

    List<Inline> set(List<Inline> content) {
      var set = new ArrayList<Inline>(content.size());
      for (var inline : content) {
        set.add(set(inline));
      }
      return set;
    }

    private Inline set(Inline inline) {
      return switch (inline) {
        case Inline.Text(var at, var text) -> new Inline.Text(at, set(text));
        case Inline.Emphasis(var at, var content) -> new Inline.Emphasis(at, set(content));
        case Inline.Strong(var at, var content) -> new Inline.Strong(at, set(content));
        case Inline.Strikethrough(var at, var content) ->
            new Inline.Strikethrough(at, set(content));
        case Inline.AddressLink(var at, var address, var content) ->
            new Inline.AddressLink(at, address, set(content));
        case Inline.AnchorLink(var at, var anchor, var content) ->
            new Inline.AnchorLink(at, anchor, set(content));
        case Inline.Reference reference -> set(reference);
        case Inline.SoftBreak soft -> {
          String space = set(" ");
          yield space.equals(" ") ? soft : new Inline.Text(soft.at(), space);
        }
        case Inline.Foreign(var location, var language, var content) -> {
          offset++;
          var foreign = new Typesetter(Typography.of(language));
          yield new Inline.Foreign(location, language, foreign.set(content));
        }
        case Inline.Code _, Inline.HardBreak _ -> {
          offset++;
          yield inline;
        }
        case Inline.Citations _, Inline.FootnoteReference _ -> inline;
      };
    }

    private Inline set(Inline.Reference reference) {
      if (reference.content().isEmpty()) {
        offset++;
        return reference;
      }
      return new Inline.Reference(
          reference.location(), reference.target(), reference.anchor(), set(reference.content()));
    }

    String set(String text) {
      int end = offset + text.length();
      if (next == replacements.size() || replacements.get(next).start() >= end) {
        offset = end;
        return text;
      }
      var result = new StringBuilder(text.length() + 8);
      int done = 0;
      while (next < replacements.size() && replacements.get(next).start() < end) {
        var replacement = replacements.get(next++);
        int start = replacement.start() - offset;
        if (start >= done && replacement.end() <= end) {
          result.append(text, done, start).append(replacement.text());
          done = replacement.end() - offset;
        }
      }
      offset = end;
      return result.append(text, done, text.length()).toString();
    }
  }
}
