package akkord.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the Maven project may not do: take anything whose bytes can change, or from elsewhere. */
final class SupplyPolicy {

  private static final Pattern MOVING =
      Pattern.compile(".*-SNAPSHOT|[\\[(].*|LATEST|RELEASE", Pattern.CASE_INSENSITIVE);
  private static final List<String> FORBIDDEN =
      List.of("repository", "pluginRepository", "extension", "systemPath");

  private final Document project;
  private final List<String> violations = new ArrayList<>();

  private SupplyPolicy(Document project) {
    this.project = project;
  }

  /** What a {@code pom.xml} does against the policy. */
  static List<String> violations(String pom) throws IOException {
    var policy = read(pom);
    policy.check();
    return policy.violations;
  }

  private static SupplyPolicy read(String pom) throws IOException {
    try {
      var reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return new SupplyPolicy(reader.parse(new InputSource(new StringReader(pom))));
    } catch (ParserConfigurationException | SAXException notXml) {
      throw new IOException(notXml);
    }
  }

  /**
   * Where the libraries and plugins that a {@code pom.xml} names lie in a repository of Maven; what
   * they need in turn is not among them.
   */
  static List<String> artifacts(String pom) throws IOException {
    var policy = read(pom);
    return Stream.of("dependency", "plugin", "path", "artifactItem")
        .flatMap(name -> policy.all(name).stream())
        .filter(artifact -> !policy.version(artifact).isEmpty())
        .map(policy::place)
        .toList();
  }

  private String place(Element artifact) {
    String group = child(artifact, "groupId");
    String version = version(artifact);
    return "%s/%s/%s/%s-%s.jar"
        .formatted(group.replace('.', '/'), id(artifact), version, id(artifact), version);
  }

  private void check() {
    FORBIDDEN.forEach(name -> all(name).forEach(_ -> violations.add(name)));
    var managed = new LinkedHashMap<String, String>();
    all("plugin").forEach(plugin -> managed.merge(id(plugin), version(plugin), String::concat));
    managed.forEach((plugin, version) -> checkVersion(plugin, version));
    all("dependency").forEach(library -> checkVersion(id(library), version(library)));
    all("scope").stream()
        .filter(scope -> scope.getTextContent().equals("system"))
        .forEach(_ -> violations.add("scope system"));
  }

  private void checkVersion(String name, String version) {
    if (version.isEmpty() || MOVING.matcher(version).matches()) {
      violations.add(name + " " + version);
    }
  }

  /** A version, with the property that it names put in. */
  private String version(Element artifact) {
    String version = child(artifact, "version");
    return version.startsWith("${") ? property(version) : version;
  }

  private String property(String reference) {
    var found = all(reference.substring(2, reference.length() - 1));
    return found.isEmpty() ? "" : found.getFirst().getTextContent();
  }

  private static String id(Element artifact) {
    return child(artifact, "artifactId");
  }

  private static String child(Element element, String name) {
    return elements(element).getOrDefault(name, "");
  }

  private static Map<String, String> elements(Element parent) {
    var texts = new LinkedHashMap<String, String>();
    var children = parent.getChildNodes();
    IntStream.range(0, children.getLength())
        .mapToObj(children::item)
        .forEach(child -> texts.put(child.getNodeName(), child.getTextContent().strip()));
    return texts;
  }

  private List<Element> all(String name) {
    var found = project.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
