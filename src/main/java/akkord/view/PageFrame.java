package akkord.view;

import akkord.linkeddata.StructuredData;
import akkord.route.Origins;
import akkord.route.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param path where the page will stand
 * @param origins what in the content made it and its links
 * @param words the words of the reader's language
 * @param head what browsers and search engines read
 * @param banner the site's name, navigation and language switch
 * @param trail the breadcrumb, from the home page to the page above this one
 * @param here what the breadcrumb calls this page
 * @param footer what stands below the content
 */
public record PageFrame(
    SitePath path,
    Origins origins,
    Words words,
    Head head,
    Banner banner,
    List<Link> trail,
    Phrase here,
    Footer footer) {

  public PageFrame {
    trail = List.copyOf(trail);
  }

  /**
   * What stands in {@code head}.
   *
   * @param lang the page's language
   * @param contentPolicy what the page may load and do
   * @param title the page's name together with the site's
   * @param name the page's own name
   * @param description one or two sentences
   * @param siteName the site's name
   * @param canonical the page's own absolute address; none for a page without an address
   * @param alternates all language versions, or none
   * @param indexing what search engines may do where they may not index it
   * @param ogType what Open Graph calls such a page
   * @param ogLocale what Open Graph calls the page's language
   * @param otherOgLocales what it calls the languages of the other versions
   * @param preview the picture for those who link to the page, if it has one
   * @param stylesheets the style sheets, those that the site has
   * @param icon the icon, if the site has one
   * @param machineVersions what the page tells in other formats, and the feeds
   * @param scripts the scripts that the page can do without
   * @param structuredData what the page is and tells of, for machines; none for a page without an
   *     address
   */
  public record Head(
      String lang,
      String contentPolicy,
      String title,
      String name,
      String description,
      String siteName,
      @Nullable Href canonical,
      List<Alternate> alternates,
      @Nullable String indexing,
      String ogType,
      String ogLocale,
      List<String> otherOgLocales,
      @Nullable Href preview,
      List<Stylesheet> stylesheets,
      @Nullable Href icon,
      List<MachineVersion> machineVersions,
      List<Script> scripts,
      @Nullable StructuredData structuredData) {
    public Head {
      alternates = List.copyOf(alternates);
      otherOgLocales = List.copyOf(otherOgLocales);
      stylesheets = List.copyOf(stylesheets);
      machineVersions = List.copyOf(machineVersions);
      scripts = List.copyOf(scripts);
    }
  }

  /** A style sheet of {@code static/}. */
  public record Stylesheet(Href href) {}

  /** A script of {@code static/}. */
  public record Script(Href href) {}

  /**
   * Something that machines can read in place of the page, or beside it.
   *
   * @param mediaType its format
   * @param title what it is, for feeds that readers choose from
   */
  public record MachineVersion(String mediaType, @Nullable String title, Href href) {}

  /**
   * A language version of the page.
   *
   * @param hreflang a language tag or {@code x-default}
   * @param href its absolute address
   */
  public record Alternate(String hreflang, Href href) {}

  /**
   * What stands at the top of the page.
   *
   * @param home the site's name, linked to the home page
   * @param navigation the main navigation
   * @param search the search, if the site has one
   * @param languages the language switch
   */
  public record Banner(
      Link home,
      List<NavigationLink> navigation,
      @Nullable NavigationLink search,
      List<LanguageChoice> languages) {
    public Banner {
      navigation = List.copyOf(navigation);
      languages = List.copyOf(languages);
    }
  }

  /**
   * An item of the main navigation.
   *
   * @param current {@code page} or {@code true} where the reader is on it or below it
   */
  public record NavigationLink(Link link, @Nullable String current) {}

  /**
   * An item of the language switch.
   *
   * @param lang the language's tag
   * @param name its name in itself
   * @param href the page in that language; none for the page's own language
   */
  public record LanguageChoice(String lang, String name, @Nullable Href href) {}

  /**
   * What stands at the foot of the page.
   *
   * @param dates when the text was reviewed and changed
   * @param links method, edit page, feed and the like
   * @param licence the licence of the content
   * @param publisher who answers for it
   * @param contact how to reach them
   */
  public record Footer(
      List<Fact> dates, List<Link> links, Fact.Value licence, Phrase publisher, Link contact) {
    public Footer {
      dates = List.copyOf(dates);
      links = List.copyOf(links);
    }
  }
}
