package akkord.external;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How pages say that there is no such page. A whole title, or a whole part of it, has to say so: a
 * page called "Not found in translation" is about something else.
 */
final class ErrorTexts {

  /** What is between the parts of a title, such as "Page not found | Ministry". */
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("\\s*[|»«·•:]\\s*|\\s+[-–—/]+\\s+|[!?]+\\s*|[.…]\\s+");

  private static final String ENGLISH_THING =
      "(the |this |that |your |our )?(requested )?(web"
          + " ?)?(page|file|document|article|resource|url|content|item)( requested| you"
          + " (requested|are looking for|were looking for|want(ed)?|tried to (reach|open)))?";

  private static final String GERMAN_THING =
      "(die |das |der |den |diese |dieser |dieses |ihre )?((von ihnen"
          + " )?(angeforderte?|gew(ü|ue)nschte?|gesuchte?|aufgerufene?)[rsn]? )?"
          + "(web|internet)?(seite|datei|dokument|artikel|inhalt|ressource|adresse|url)( die sie"
          + " (suchen|aufgerufen haben))?";

  private static final String FRENCH_THING =
      "(la |le |cette |ce )?(page|document|fichier|contenu)( demandée?| que vous"
          + " (cherchez|recherchez))?";

  private static final List<String> SENTENCES =
      List.of(
          ENGLISH_THING
              + " (was |is |has |have |could |can |cannot |does |do |be |been |currently |sorry"
              + " ){0,8}(not (be )?found|no longer (available|exists?|here)|not"
              + " available|unavailable|not exist|doesnt exist|isnt available|cant be found|wasnt"
              + " found|couldnt be found|missing|removed|deleted)( or .*)?",
          "(we |sorry we )?(could not|couldnt|cannot|cant) find (that |this |the )?(requested"
              + " )?page( .*)?",
          GERMAN_THING
              + " (wurde |konnte |kann |ist |existiert |leider |nicht |mehr |auf diesem server"
              + " ){0,8}(nicht (mehr"
              + " )?(gefunden|verf(ü|ue)gbar|vorhanden|auffindbar|erreichbar)|existiert (leider"
              + " )?nicht( mehr)?|gelöscht|entfernt)( werden)?( oder .*)?",
          "(wir konnten )?" + GERMAN_THING + " (leider )?nicht finden",
          FRENCH_THING
              + " (est |a été |na pas été |nest |nexiste ){0,8}(introuvable|inexistante?|non"
              + " trouvée?|pas trouvée?|plus disponible|pas|plus|trouvée?|supprimée?)");

  private static final List<String> TITLES =
      List.of(
          "(http )?(error |fehler |erreur )?404( error| fehler)?( (page |seite )?(not found|nicht"
              + " gefunden))?",
          "(error |page |file |object )?not found( error)?( 404)?",
          "(seite |inhalt |datei )?nicht (gefunden|verf(ü|ue)gbar|vorhanden)( 404)?",
          "(error page|fehlerseite|page derreur|(uups|ups|oops|hoppla)( .*)?)",
          ".*(ページ|お探し).*(見つかりません|存在しません|ありません).*");

  private static final Pattern WHOLE =
      Pattern.compile(alternatives(Stream.concat(SENTENCES.stream(), TITLES.stream())));

  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b("
              + alternatives(
                  SENTENCES.stream()
                      .map(s ->
                          s.replace("( or .*)?", "")
                              .replace("( oder .*)?", "")
                              .replace("( .*)?", "")))
              + ")\\b|(ページ|お探し)\\S{0,20}(見つかりません|存在しません)");

  private ErrorTexts() {}

  private static String alternatives(Stream<String> patterns) {
    return String.join("|", patterns.map(pattern -> "(" + pattern + ")").toList());
  }

  /** Whether a title or heading says that there is no such page, as a whole or in a part of it. */
  static boolean isTitle(String title) {
    return Stream.concat(Stream.of(title), BETWEEN_PARTS.splitAsStream(title))
        .anyMatch(part -> WHOLE.matcher(folded(part)).matches());
  }

  /** Whether a sentence of a text says so. */
  static boolean isIn(String text) {
    return WITHIN.matcher(folded(text)).find();
  }

  /** In lower case, without apostrophes, and with single spaces for all other signs. */
  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("['’`]", "")
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }
}
