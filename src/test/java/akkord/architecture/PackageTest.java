package akkord.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages have one duty each and import only downwards. */
class PackageTest {

  static Set<String> packages() {
    return PackageTable.ALLOWED.keySet();
  }

  static List<String> libraries() {
    return LibraryTable.USERS.keySet().stream().sorted().toList();
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> unknown =
        Code.CLASSES.stream().map(Code::packageOf).collect(toCollection(TreeSet::new));
    unknown.removeAll(packages());
    assertEquals(Set.of(), unknown, "packages without a row in the table");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void importsOnlyWhatTheTableAllows(String name) {
    var allowed = new TreeSet<>(PackageTable.ALLOWED.getOrDefault(name, Set.of()));
    allowed.add(name);
    DescribedPredicate<JavaClass> other =
        JavaClass.Predicates.resideInAPackage("akkord..").and(Code.outside(allowed));
    Code.check(
        noClasses().that(Code.in(Set.of(name))).should().dependOnClassesThat(other).as(name));
  }

  @Test
  void packagesAreFreeOfCycles() {
    Code.check(slices().matching("akkord.(*)..").should().beFreeOfCycles());
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryIsKnownToItsPackageAlone(String library) {
    Set<String> users = LibraryTable.USERS.getOrDefault(library, Set.of());
    Code.check(
        noClasses()
            .that(Code.outside(users))
            .should()
            .dependOnClassesThat(startingWith(library))
            .as(library + " only in " + users));
  }

  @Test
  void everyLibraryIsInTheTable() {
    DescribedPredicate<JavaClass> known =
        DescribedPredicate.describe("of a known library", PackageTest::isKnown);
    Code.check(
        noClasses().should().dependOnClassesThat(DescribedPredicate.not(known)).as("libraries"));
  }

  private static boolean isKnown(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName() + ".";
    return type.getBaseComponentType().isPrimitive()
        || List.of("akkord.", "java.", "javax.xml.", "org.jspecify.", "org.w3c.dom.").stream()
            .anyMatch(name::startsWith)
        || libraries().stream().anyMatch(name::startsWith);
  }

  private static DescribedPredicate<JavaClass> startingWith(String prefix) {
    return DescribedPredicate.describe(
        "of " + prefix, type -> (type.getPackageName() + ".").startsWith(prefix));
  }
}
