package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Severity;
import akkord.location.Location;
import akkord.model.ProseEntry;
import akkord.model.SiteSettings;
import akkord.model.SiteSettings.TranslationPolicy;

/** Checks that an entry has a text in each language of the site. */
final class TranslationCheck {

  private TranslationCheck() {}

  static void check(ProseEntry entry, SiteSettings settings, Diagnostics found) {
    var severity =
        settings.translations() == TranslationPolicy.REQUIRED ? Severity.ERROR : Severity.WARNING;
    for (var language : settings.languages()) {
      if (entry.texts().in(language).isEmpty()) {
        var there = entry.texts().byLanguage().firstEntry().getValue().file();
        found.report(
            new Diagnostic(
                    DiagnosticCode.MISSING_TRANSLATION,
                    Location.startOf(there),
                    "'%s' has no text in '%s'; add %s.md beside this file",
                    entry.id(),
                    language,
                    language)
                .withSeverity(severity));
      }
    }
  }
}
