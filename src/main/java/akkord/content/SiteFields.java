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

  /** A terabyte. */
  private static final int MOST_MEGABYTES = 1_000_000;

  private static final Field.Required<LocalizedText> TITLE =
      required(
          "title",
          FieldTypes.LOCALIZED,
          "The site's name; what follows a spaced dash is left out in narrow places.");
  private static final Field.Required<LocalizedText> TAGLINE =
      required("tagline", FieldTypes.SENTENCES, "What the site is about, in one sentence.");
  private static final Field.Required<SafeUrl> BASE_URL =
      required(
          "base_url",
          baseUrl(),
          "The complete address of the published site, with the path below which it lies.");

  static final Field.Required<List<LanguageTag>> LANGUAGES =
      required(
          "languages",
          languages(),
          "The site's languages, such as [de, en]; the first is the default.");

  private static final Field.Allowed<Map<String, LocalizedText>> SEGMENTS =
      allowed(
          "segments",
          SegmentFields.SEGMENTS,
          "The words that stand for collections, overviews and filters in addresses.");
  private static final Field.Allowed<List<NavigationItem>> NAVIGATION =
      allowed(
          "navigation",
          NavigationItems.ITEM.list(),
          "What the main navigation leads to, in order: collections, overviews, and pages as"
              + " page:ID.");
  private static final Field.Allowed<SafeUrl> REPOSITORY =
      allowed(
          "repository",
          FieldTypes.WEB_ADDRESS,
          "The address of the repository with this content; pages then offer to edit them.");
  private static final Field.Allowed<String> EDIT_BRANCH =
      allowed(
          "edit_branch",
          FieldTypes.NAME,
          "The branch of the repository that edits go to, such as main.");
  private static final Field.Required<String> LICENCE =
      required(
          "licence",
          TextType.upTo(100),
          "The licence of the content, by its SPDX id, such as CC-BY-4.0.");
  private static final Field.Required<LocalizedText> PUBLISHER =
      required("publisher", FieldTypes.LOCALIZED, "Who answers for the site.");
  private static final Field.Required<SafeUrl> CONTACT =
      required(
          "contact",
          contact(),
          "Where the publisher can be reached: an address or a mail address.");
  private static final Field.Allowed<Integer> PAGE_SIZE =
      allowed(
          "page_size",
          Scalars.integer(1, MOST_ON_A_PAGE),
          "How many entries a page of a list has; without this key, 50.");
  private static final Field.Allowed<Integer> SIZE_LIMIT =
      allowed(
          "size_limit",
          Scalars.integer(1, MOST_MEGABYTES),
          "How many megabytes the place takes where the site is published; without this key, 1000,"
              + " as GitHub Pages does.");
  private static final Field.Allowed<List<Output>> OUTPUTS =
      allowed(
          "outputs",
          FieldTypes.word("output", Output.class).list(),
          "Which of the optional outputs are made; without this key, all.");
  private static final Field.Allowed<TranslationPolicy> TRANSLATIONS =
      allowed(
          "translations",
          FieldTypes.word("translation-policy", TranslationPolicy.class),
          "What a text that is missing in one of the languages means; without this key, fallback.");

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
              SIZE_LIMIT,
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
        values.get(SIZE_LIMIT).orElse(SiteSettings.DEFAULT_SIZE_LIMIT),
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
