package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.DerivedType.Restriction.EachOnce;
import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.Scalars;
import akkord.data.TextType;
import akkord.data.ValueType;
import akkord.diagnostic.DiagnosticCode;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.SafeUrl;
import akkord.model.SiteSettings;
import akkord.model.SiteSettings.NavigationItem;
import akkord.model.SiteSettings.Output;
import akkord.model.SiteSettings.TranslationPolicy;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of {@code site.yaml}. */
final class SiteFields {

  private static final int MOST_ON_A_PAGE = 1_000;

  private static final Field.Required<LocalizedText> TITLE =
      required("title", FieldTypes.LOCALIZED, "The site's name.");
  private static final Field.Required<LocalizedText> TAGLINE =
      required("tagline", FieldTypes.SENTENCES, "What the site is, in a few words.");
  private static final Field.Required<SafeUrl> BASE_URL =
      required("base_url", baseUrl(), "The published site's address with its base path.");

  static final Field.Required<List<LanguageTag>> LANGUAGES =
      required("languages", languages(), "The site's languages, the default first.");

  private static final Field.Allowed<Map<String, LocalizedText>> SEGMENTS =
      allowed(
          "segments",
          SegmentFields.SEGMENTS,
          "The address segments of collections, overviews and filters.");
  private static final Field.Allowed<List<NavigationItem>> NAVIGATION =
      allowed(
          "navigation", NavigationItems.ITEM.list(), "What the main navigation names, in order.");
  private static final Field.Allowed<SafeUrl> REPOSITORY =
      allowed("repository", FieldTypes.WEB_ADDRESS, "Where the site's source lies.");
  private static final Field.Allowed<String> EDIT_BRANCH =
      allowed("edit_branch", FieldTypes.NAME, "The branch that edits go to.");
  private static final Field.Required<String> LICENCE =
      required("licence", TextType.upTo(100), "The content's licence as an SPDX id.");
  private static final Field.Required<LocalizedText> PUBLISHER =
      required("publisher", FieldTypes.LOCALIZED, "Who answers for the site.");
  private static final Field.Required<SafeUrl> CONTACT =
      required("contact", contact(), "An address or mail address of the publisher.");
  private static final Field.Allowed<Integer> PAGE_SIZE =
      allowed("page_size", Scalars.integer(1, MOST_ON_A_PAGE), "Entries on one list page.");
  private static final Field.Allowed<List<Output>> OUTPUTS =
      allowed(
          "outputs", FieldTypes.word(Output.class).list(), "The optional outputs; all by default.");
  private static final Field.Allowed<TranslationPolicy> TRANSLATIONS =
      allowed(
          "translations",
          FieldTypes.word(TranslationPolicy.class),
          "Whether a missing language is a warning or an error.");

  static final ObjectType<FieldValues> FIELDS =
      ObjectType.of(
          "site",
          List.of(
              TITLE,
              TAGLINE,
              BASE_URL,
              LANGUAGES,
              SEGMENTS,
              NAVIGATION,
              REPOSITORY,
              EDIT_BRANCH,
              LICENCE,
              PUBLISHER,
              CONTACT,
              PAGE_SIZE,
              OUTPUTS,
              TRANSLATIONS));

  private SiteFields() {}

  static SiteSettings settings(FieldValues values) {
    return new SiteSettings(
        values.get(TITLE),
        values.get(TAGLINE),
        values.get(BASE_URL),
        values.get(LANGUAGES),
        values.get(SEGMENTS).orElse(Map.of()),
        values.list(NAVIGATION),
        values.get(REPOSITORY),
        values.get(EDIT_BRANCH),
        values.get(LICENCE),
        values.get(PUBLISHER),
        values.get(CONTACT),
        values.get(PAGE_SIZE).orElse(SiteSettings.DEFAULT_PAGE_SIZE),
        Set.copyOf(values.get(OUTPUTS).orElse(List.of(Output.values()))),
        values.get(TRANSLATIONS).orElse(TranslationPolicy.FALLBACK),
        values.start());
  }

  private static ValueType<List<LanguageTag>> languages() {
    return FieldTypes.LANGUAGE
        .someOf()
        .derive(
            new EachOnce(),
            (tags, node, reading) -> {
              boolean unique = new HashSet<>(tags).size() == tags.size();
              if (!unique) {
                reading.report(DiagnosticCode.INVALID_VALUE, node, "a language stands twice");
              }
              return Optional.of(tags).filter(_ -> unique);
            });
  }

  private static ValueType<SafeUrl> baseUrl() {
    return Scalars.notation(
        "a complete http or https address without query or fragment",
        FieldForms.BASE_ADDRESS,
        DiagnosticCode.INVALID_ADDRESS,
        text ->
            SafeUrl.parse(text)
                .filter(SafeUrl::isWeb)
                .filter(SiteFields::isBase)
                .map(SiteFields::asFolder));
  }

  private static boolean isBase(SafeUrl url) {
    var uri = URI.create(url.value());
    return uri.getRawQuery() == null && uri.getRawFragment() == null;
  }

  private static SafeUrl asFolder(SafeUrl url) {
    return url.value().endsWith("/") ? url : new SafeUrl(url.value() + "/");
  }

  private static ValueType<SafeUrl> contact() {
    return Scalars.notation(
        "a complete address or a mail address",
        FieldForms.CONTACT,
        DiagnosticCode.INVALID_ADDRESS,
        text ->
            SafeUrl.parse(text)
                .or(() -> text.contains("@") ? SafeUrl.parse("mailto:" + text) : Optional.empty()));
  }
}
