package akkord.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lies beside the program tells truly what it is made of. */
class DistributionIT {

  private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("akkord.jar")));
  private static final Path FOLDER = Objects.requireNonNull(JAR.toAbsolutePath().getParent());

  @Test
  void theBillOfMaterialsNamesEachLibraryWithItsChecksum() throws Exception {
    var listed = new TreeMap<String, String>();
    for (JsonNode part : bill().get("components")) {
      String file = part.get("name").asString() + "-" + part.get("version").asString() + ".jar";
      listed.put(file, sum(part));
    }
    assertEquals(libraries(), listed);
  }

  @Test
  void theBillOfMaterialsNamesTheLicenceOfEachLibrary() throws IOException {
    for (JsonNode part : bill().get("components")) {
      assertTrue(part.path("licenses").size() > 0, part.toString());
    }
  }

  /** Its number is made from what it says, not by chance, and it tells no time. */
  @Test
  void theBillOfMaterialsIsTheSameInEachBuild() throws IOException {
    String number = bill().get("serialNumber").asString().replace("urn:uuid:", "");
    assertEquals(3, UUID.fromString(number).version());
    assertTrue(bill().get("metadata").path("timestamp").isMissingNode(), "time");
  }

  @Test
  void theListOfLicencesNamesEachLibrary() throws Exception {
    String list = Files.readString(FOLDER.resolve("THIRD-PARTY.txt"), UTF_8);
    long lines = list.lines().filter(line -> line.contains(" - http")).count();
    assertEquals(libraries().size(), lines, list);
  }

  @Test
  void theJarHoldsTheLicenceAndTheNotice() throws IOException {
    try (var jar = new JarFile(JAR.toFile())) {
      assertTrue(jar.getEntry("META-INF/LICENSE") != null, "LICENSE");
      assertTrue(jar.getEntry("META-INF/NOTICE") != null, "NOTICE");
    }
  }

  private static JsonNode bill() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("akkord.cdx.json")));
  }

  private static String sum(JsonNode part) {
    for (JsonNode hash : part.get("hashes")) {
      if (hash.get("alg").asString().equals("SHA-512")) {
        return hash.get("content").asString();
      }
    }
    return "none";
  }

  private static Map<String, String> libraries() throws IOException, NoSuchAlgorithmException {
    var sums = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("lib"))) {
      for (Path file : files.toList()) {
        var digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
        sums.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
      }
    }
    return sums;
  }
}
