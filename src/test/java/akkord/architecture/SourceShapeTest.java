package akkord.architecture;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Size and shape of the sources: small files, short methods, few parameters, speaking names. */
class SourceShapeTest {
  private static final int MOST_LINES = 300;
  private static final int MOST_LINES_OF_A_METHOD = 40;
  private static final int MOST_PARAMETERS = 5;
  private static final Pattern EMPTY_WORDS =
      Pattern.compile("(Manager|Helper|Utils?|Handler|Processor|Info)$");

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
    var packages = JavaSources.all().stream().collect(groupingBy(SourceShapeTest::packageOf));
    List<String> bare =
        packages.entrySet().stream()
            .filter(sources -> sources.getValue().stream().noneMatch(SourceShapeTest::introduces))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    assertEquals(List.of(), bare, "packages without a package-info.java that is @NullMarked");
  }

  /** The tests of a package are in the same package, and introduced with it. */
  private static String packageOf(JavaSource source) {
    return String.valueOf(source.path().getParent());
  }

  private static boolean introduces(JavaSource source) {
    return source.isPackageInfo()
        && source.lines().getFirst().equals("/**")
        && source.lines().contains("@NullMarked");
  }

  @Test
  void filesAreSmall() throws IOException {
    List<String> tooLong =
        JavaSources.all().stream()
            .filter(source -> source.lines().size() > MOST_LINES)
            .map(source -> source.file() + ": " + source.lines().size() + " lines")
            .toList();
    assertEquals(List.of(), tooLong);
  }

  @Test
  void namesSayWhatAThingIs() throws IOException {
    List<String> empty =
        JavaSources.all().stream()
            .map(JavaSource::className)
            .filter(name -> EMPTY_WORDS.matcher(name).find())
            .toList();
    assertEquals(List.of(), empty);
  }

  @Test
  void methodsAreShort() throws IOException {
    List<String> tooLong =
        MethodShape.of(JavaSources.all()).stream()
            .filter(method -> method.lines() > MOST_LINES_OF_A_METHOD)
            .map(method -> method.place() + ": " + method.lines() + " lines")
            .toList();
    assertEquals(List.of(), tooLong);
  }

  @Test
  void methodsHaveFewParameters() throws IOException {
    List<String> tooMany =
        MethodShape.of(JavaSources.all()).stream()
            .filter(method -> method.parameters() > MOST_PARAMETERS)
            .map(method -> method.place() + ": " + method.parameters() + " parameters")
            .toList();
    assertEquals(List.of(), tooMany);
  }

  @Test
  void noParameterIsASwitch() throws IOException {
    List<String> switches =
        MethodShape.of(JavaSources.main()).stream()
            .filter(MethodShape::takesSwitch)
            .map(MethodShape::place)
            .toList();
    assertEquals(List.of(), switches, "boolean parameters; use an enum or two methods");
  }
}
