package akkord.links;

import java.util.List;

/**
 * Attributes of SVG that hold values of CSS, in which {@code url(…)} may stand.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/styling.html#PresentationAttributes">SVG 2</a>
 */
final class SvgPaint {

  static final List<String> ATTRIBUTES =
      List.of(
          "fill",
          "stroke",
          "filter",
          "clip-path",
          "mask",
          "marker-start",
          "marker-mid",
          "marker-end",
          "cursor");

  private SvgPaint() {}
}
