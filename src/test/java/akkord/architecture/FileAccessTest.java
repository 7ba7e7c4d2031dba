package akkord.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Only {@code output} writes files, few packages read them, only {@code cli} prints and ends. */
class FileAccessTest {
  private static final Pattern WRITES =
      Pattern.compile(
          "java\\.nio\\.file\\.Files\\.(write\\w*|newBufferedWriter|newOutputStream|move|copy|delete\\w*|create\\w+|set\\w+)"
              + "|java\\.nio\\.channels\\.FileChannel\\.open"
              + "|java\\.io\\.(FileWriter|RandomAccessFile)\\.<init>"
              + "|java\\.io\\.File\\.(delete\\w*|mkdirs?|renameTo|create\\w+|set\\w+)");
  private static final Pattern OPENS_STREAMS =
      Pattern.compile("java\\.io\\.(FileOutputStream|PrintWriter|PrintStream)\\.<init>");
  private static final Pattern READS =
      Pattern.compile(
          "java\\.nio\\.file\\.Files\\.(read\\w*|lines|newBufferedReader|newInputStream|newByteChannel|walk\\w*|list|find)"
              + "|java\\.io\\.(FileInputStream|FileReader)\\.<init>");
  private static final Pattern PRINTS =
      Pattern.compile(
          "java\\.lang\\.System\\.(out|err|in|exit|console)"
              + "|java\\.lang\\.Runtime\\.(exit|halt)"
              + "|java\\.lang\\.\\w+\\.printStackTrace");

  @Test
  void onlyOutputWritesFiles() {
    onlyIn(Set.of("output"), WRITES, "write files");
  }

  @Test
  void onlyOutputAndTheConsoleOpenStreams() {
    onlyIn(Set.of("output", "cli"), OPENS_STREAMS, "open streams to write to");
  }

  @Test
  void onlyTheEdgesReadFiles() {
    onlyIn(Set.of("content", "disk", "output", "links", "serve", "cli"), READS, "read files");
  }

  @Test
  void onlyTheCommandLinePrintsAndEnds() {
    onlyIn(Set.of("cli"), PRINTS, "print or end the program");
  }

  @Test
  void theModelAndItsAddressesDoNoInputOrOutput() {
    Code.check(
        noClasses()
            .that(Code.in(Set.of("model", "route")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.io", "java.nio.file..", "java.nio.channels..", "java.net.http"));
  }

  private static void onlyIn(Set<String> packages, Pattern members, String duty) {
    var matches =
        DescribedPredicate.<JavaAccess<?>>describe(
            duty, access -> members.matcher(nameOf(access.getTarget())).matches());
    Code.check(noClasses().that(Code.outside(packages)).should().accessTargetWhere(matches));
  }

  private static String nameOf(AccessTarget target) {
    return target.getOwner().getName() + "." + target.getName();
  }
}
