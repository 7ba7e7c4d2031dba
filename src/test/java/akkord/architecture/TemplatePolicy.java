package akkord.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a template may not do. Templates are compiled to Java and run: they are code, and trusted;
 * but a slip in one would let content reach the page as markup, address or script.
 */
public final class TemplatePolicy {

  /** An attribute whose value a browser takes for an address, or for script. */
  private static final Pattern DANGEROUS_ATTRIBUTE =
      Pattern.compile(
          "\\s(href|src|srcset|action|formaction|cite|poster|data|ping|style|on[a-z]+)"
              + "=(\"[^\"]*\"|[^\\s>]*)");

  private static final Pattern SAFE_ADDRESS =
      Pattern.compile(
          "\"(\\$\\{[a-zA-Z.()]*(href|canonical|feed|icon|stylesheet|previous|next)"
              + "\\(\\)\\.value\\(\\)\\}|#[a-z-]+)\"");

  private static final Pattern UNSAFE = Pattern.compile("\\$unsafe\\{([^}]*)\\}");

  /** Values of the types SafeHtml and StructuredData. */
  private static final Set<String> SAFE_VALUES =
      Set.of("cell.text().html().value()", "text.html().value()", "head.structuredData().value()");

  private static final Pattern IMPORT = Pattern.compile("(?m)^@import (.*)$");
  private static final Pattern KNOWN_TYPE =
      Pattern.compile("akkord\\.view\\..*|java\\.util\\.List|gg\\.jte\\.Content");
  private static final Pattern STATEMENT = Pattern.compile("!\\{([^}]*)\\}");

  /** A name for a part of a view; a call without arguments is all that a template needs. */
  private static final Pattern NAMING =
      Pattern.compile("(var|int) [a-z][A-Za-z]* = [a-z][A-Za-z]*(\\.[a-z][A-Za-z]*\\(\\))+;");

  /** The one form in which a template names a script. */
  private static final String SCRIPT_FILE =
      "<script defer src=\"${script.href().value()}\"></script>";

  /** The one form in which a template holds structured data, which is no script to a browser. */
  private static final String STRUCTURED_DATA =
      "<script type=\"application/ld+json\">$unsafe{head.structuredData().value()}</script>";

  private static final Pattern OWN_CODE =
      Pattern.compile("(?i)<(script|style|iframe|object|embed|base)\\b[^>]*>");

  private final String template;
  private final List<String> violations = new ArrayList<>();

  private TemplatePolicy(String template) {
    this.template = template;
  }

  /** What the text of a template does against the policy. */
  public static List<String> violations(String template) {
    var policy = new TemplatePolicy(template);
    policy.checkAttributes();
    policy.require(UNSAFE, SAFE_VALUES::contains, "unsafe ");
    policy.require(IMPORT, type -> KNOWN_TYPE.matcher(type).matches(), "import ");
    policy.require(STATEMENT, code -> NAMING.matcher(code).matches(), "statement ");
    OWN_CODE
        .matcher(template.replace(SCRIPT_FILE, "").replace(STRUCTURED_DATA, ""))
        .results()
        .forEach(match -> policy.violations.add("element " + match.group()));
    return policy.violations;
  }

  private void checkAttributes() {
    var matcher = DANGEROUS_ATTRIBUTE.matcher(template);
    while (matcher.find()) {
      if (!Set.of("href", "src").contains(matcher.group(1))
          || !SAFE_ADDRESS.matcher(matcher.group(2)).matches()) {
        violations.add("attribute" + matcher.group());
      }
    }
  }

  private void require(Pattern part, Predicate<String> allowed, String otherwise) {
    part.matcher(template)
        .results()
        .map(match -> match.group(1).strip())
        .filter(allowed.negate())
        .forEach(text -> violations.add(otherwise + text));
  }
}
