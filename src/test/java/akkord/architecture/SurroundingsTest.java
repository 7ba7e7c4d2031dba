package akkord.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/**
 * The same input gives the same bytes on every machine and at every time: language, time zone,
 * clock, charset and chance are parameters, and nothing is remembered in static fields.
 */
class SurroundingsTest {
  /**
   * What asks the machine for its language, zone, charset or line end, as owner.name(parameters).
   */
  private static final Pattern DEFAULTS =
      Pattern.compile(
          "java\\.util\\.Locale\\.getDefault\\(.*\\)|java\\.time\\.ZoneId\\.systemDefault\\(\\)"
              + "|java\\.util\\.TimeZone\\.getDefault\\(\\)"
              + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
              + "|java\\.lang\\.System\\.lineSeparator\\(\\)"
              + "|tools\\.jackson\\..+\\.(INDENT_OUTPUT|withDefaultPrettyPrinter"
              + "|SYSTEM_LINEFEED_INSTANCE|DefaultIndenter\\.<init>)\\(\\)"
              + "|java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)|java\\.lang\\.String\\.<init>\\(\\[B(,"
              + " int, int)?\\)|java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*\\)"
              + "|java\\.lang\\.String\\.formatted\\(.*\\)|java\\.util\\.Formatter\\.<init>\\(\\)"
              + "|java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)"
              + "|java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)|java\\.io\\.PrintStream\\.(format|printf)\\(java\\.lang\\.String,"
              + " .*\\)|java\\.io\\.PrintWriter\\.(format|printf)\\(java\\.lang\\.String,"
              + " .*\\)|java\\.io\\.(PrintStream|PrintWriter)\\.<init>\\(java\\.io\\.OutputStream(,"
              + " boolean)?\\)|java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)"
              + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)"
              + "|java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)"
              + "|java\\.text\\.Collator\\.getInstance\\(\\)"
              + "|java\\.text\\.BreakIterator\\.get\\w+Instance\\(\\)"
              + "|java\\.text\\.ListFormat\\.getInstance\\(\\)"
              + "|java\\.text\\.(Number|Date)Format\\.get\\w*Instance\\(\\)"
              + "|java\\.text\\.DecimalFormat\\.<init>\\((java\\.lang\\.String)?\\)"
              + "|java\\.text\\.DecimalFormatSymbols\\.(getInstance|<init>)\\(\\)"
              + "|java\\.text\\.MessageFormat\\.(<init>|format)\\(java\\.lang\\.String.*\\)"
              + "|java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)");

  /** Calls that ask for the time or for chance. */
  private static final Pattern CLOCK_AND_CHANCE =
      Pattern.compile(
          "java\\.time\\.\\w+\\.now\\((java\\.time\\.ZoneId)?\\)"
              + "|java\\.time\\.Clock\\.(system|tick)\\w*\\(.*\\)"
              + "|java\\.lang\\.System\\.currentTimeMillis\\(\\)"
              + "|java\\.util\\.Date\\.<init>\\(\\)"
              + "|java\\.util\\.Calendar\\.getInstance\\(.*\\)"
              + "|java\\.lang\\.Math\\.random\\(\\)"
              + "|java\\.util\\.Random\\.<init>\\(\\)"
              + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)"
              + "|java\\.util\\.UUID\\.randomUUID\\(\\)");

  @Test
  void languageZoneCharsetAndLineEndAreParameters() {
    Code.check(noClasses().should().accessTargetWhere(matching(DEFAULTS)));
  }

  @Test
  void timeIsAParameterTakenFromTheClockAtTheEdge() {
    Code.check(
        noClasses()
            .that(Code.outside(Set.of("cli")))
            .should()
            .accessTargetWhere(matching(CLOCK_AND_CHANCE)));
  }

  /** Fonts, native drawing and the system's zlib are other ones on other machines. */
  @Test
  void picturesOweNothingToTheMachine() {
    Code.check(
        noClasses()
            .that(Code.in(Set.of("preview")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.awt",
                "java.awt.font..",
                "java.awt.image..",
                "javax.imageio..",
                "javax.swing..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Deflater.class, DeflaterOutputStream.class));
  }

  @Test
  void thePatternsKnowTheirCalls() {
    assertTrue(DEFAULTS.matcher("java.lang.String.toLowerCase()").matches());
    assertFalse(DEFAULTS.matcher("java.lang.String.toLowerCase(java.util.Locale)").matches());
    assertTrue(
        DEFAULTS
            .matcher("java.lang.String.format(java.lang.String, [Ljava.lang.Object;)")
            .matches());
    assertTrue(
        DEFAULTS.matcher("tools.jackson.databind.SerializationFeature.INDENT_OUTPUT()").matches());
    assertTrue(CLOCK_AND_CHANCE.matcher("java.time.LocalDate.now()").matches());
    assertFalse(CLOCK_AND_CHANCE.matcher("java.time.LocalDate.now(java.time.Clock)").matches());
  }

  @Test
  void nothingIsRememberedInStaticFields() {
    Code.check(
        fields()
            .that()
            .areStatic()
            .and(
                DescribedPredicate.not(
                    DescribedPredicate.describe(
                        "made by a compiler", SurroundingsTest::isGenerated)))
            .should(neverChange()));
  }

  private static boolean isGenerated(JavaField field) {
    return field.getModifiers().contains(JavaModifier.SYNTHETIC)
        || Code.packageOf(field.getOwner()).equals("templates");
  }

  private static ArchCondition<JavaField> neverChange() {
    return new ArchCondition<>("be final and no array") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean kept =
            field.getModifiers().contains(JavaModifier.FINAL) && !field.getRawType().isArray();
        events.add(new SimpleConditionEvent(field, kept, field.getFullName() + " can change"));
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> matching(Pattern calls) {
    return DescribedPredicate.describe(
        "a call that depends on the machine",
        access -> calls.matcher(signatureOf(access)).matches());
  }

  private static String signatureOf(JavaAccess<?> access) {
    String full = access.getTarget().getFullName();
    return full.contains("(") ? full : full + "()";
  }
}
