package akkord.view;

import akkord.model.SafeUrl;
import java.util.regex.Pattern;

/** Where a link leads; the only type from which templates write addresses. */
public sealed interface Href {

  /** The address as the page writes it. */
  String value();

  /**
   * A place of this site: a path that is relative or starts with the site's base path, with or
   * without a fragment, or a fragment alone.
   *
   * @param value made of characters that need no encoding, so that it can't name a scheme or a host
   */
  record InSite(String value) implements Href {
    private static final Pattern FORM =
        Pattern.compile("/?([A-Za-z0-9._~-]+/)*[A-Za-z0-9._~-]*(#[A-Za-z0-9._-]+)?");

    public InSite {
      if (value.isEmpty() || !FORM.matcher(value).matches()) {
        throw new IllegalArgumentException("not a place of the site: " + value);
      }
    }

    /** A place on the same page. */
    static InSite anchor(String id) {
      return new InSite("#" + id);
    }
  }

  /**
   * An address elsewhere, or an absolute address of this site.
   *
   * @param url checked when it was made
   */
  record Web(SafeUrl url) implements Href {
    @Override
    public String value() {
      return url.value();
    }
  }
}
