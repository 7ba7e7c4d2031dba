package akkord.architecture;

import akkord.location.Location;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.util.Set;

/** The program's own classes, tests left out, read once; and the words of the rules about them. */
final class Code {
  static final JavaClasses CLASSES = new ClassFileImporter().importUrl(program());

  private Code() {}

  /** The folder that the program's classes come from; the tests' own are in another. */
  private static URL program() {
    return Location.class.getProtectionDomain().getCodeSource().getLocation();
  }

  /** The name of a class's package below {@code akkord}, such as {@code model}. */
  static String packageOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", 3);
    return parts.length > 1 ? parts[1] : "";
  }

  static DescribedPredicate<JavaClass> in(Set<String> packages) {
    return DescribedPredicate.describe(
        "in " + packages,
        type -> type.getPackageName().startsWith("akkord.") && packages.contains(packageOf(type)));
  }

  static DescribedPredicate<JavaClass> outside(Set<String> packages) {
    return DescribedPredicate.not(in(packages)).as("outside " + packages);
  }

  /** Checks a rule, which holds as well where no class is concerned yet. */
  static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
