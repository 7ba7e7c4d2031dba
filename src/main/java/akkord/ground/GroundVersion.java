package akkord.ground;

import akkord.export.Inputs;
import akkord.location.SourcePath;
import akkord.model.Checksum;
import akkord.model.LanguageTag;
import akkord.model.SiteSettings;
import akkord.view.Vocabulary;
import java.util.HexFormat;
import java.util.SortedMap;

/** Tells apart builds of which no file can be taken for one of the other. */
public final class GroundVersion {

  private GroundVersion() {}

  /**
   * The version of a build.
   *
   * @param program tells apart programs that may make different files
   * @param settings the site's settings
   * @param inputs the files that it was read from, that of the settings among them
   * @param vocabulary the words of its pages
   * @param templates the check sums of the templates, where they are not those of the program
   */
  public static String of(
      String program,
      SiteSettings settings,
      Inputs inputs,
      Vocabulary vocabulary,
      SortedMap<SourcePath, Checksum> templates) {
    var answer = new Answer().text(program).text(inputs.folder()).text(settings.baseUrl().value());
    answer.bytes(new EntryAnswers(inputs.checksums()).file(settings.at().path()));
    for (LanguageTag language : settings.languages()) {
      answer.text(language).number(vocabulary.in(language).texts().size());
      vocabulary.in(language).texts().forEach((key, text) -> answer.text(key).text(text));
    }
    templates.forEach((file, sum) -> answer.text(file).text(sum));
    return HexFormat.of().formatHex(answer.toBytes());
  }
}
