package akkord.issueform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import akkord.fixture.SchemaCheck;
import akkord.model.AgreementDate;
import akkord.model.AgreementType;
import akkord.model.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The form that GitHub shows asks what the program reads. */
class FormTemplateTest {

  private static final Path HOME = Path.of(System.getProperty("akkord.home", "."));
  private static final Path FORM = HOME.resolve(".github/ISSUE_TEMPLATE/new-agreement.yml");

  @Test
  void asksTheQuestionsThatAreRead() throws IOException {
    var expected =
        Arrays.stream(FormField.values())
            .map(field -> id(field) + " " + field.label() + " " + field.isRequired())
            .toList();
    assertEquals(
        expected,
        questions().stream()
            .map(question ->
                question.path("id").asString()
                    + " "
                    + question.at("/attributes/label").asString()
                    + " "
                    + question.at("/validations/required").asBoolean(false))
            .toList());
  }

  @Test
  void offersTheWordsThatAreRead() throws IOException {
    assertEquals(List.copyOf(Word.all(AgreementType.class).keySet()), words(FormField.TYPE));
    assertEquals(
        List.copyOf(Word.all(AgreementDate.Kind.class).keySet()), words(FormField.DATE_KIND));
  }

  @Test
  void offersTheDomainsOfTheContent() throws IOException {
    try (var folders = Files.list(HOME.resolve("content/domains"))) {
      var ids = folders.map(folder -> String.valueOf(folder.getFileName())).sorted().toList();
      assertEquals(ids, words(FormField.DOMAINS));
    }
  }

  /** Who sets labels may write; a form sets them for everybody. */
  @Test
  void setsNoLabel() throws IOException {
    assertFalse(form().has("labels"));
  }

  private static JsonNode form() throws IOException {
    return SchemaCheck.yaml(Files.readString(FORM));
  }

  private static List<JsonNode> questions() throws IOException {
    var questions = new ArrayList<JsonNode>();
    for (var part : form().path("body")) {
      if (part.has("id")) {
        questions.add(part);
      }
    }
    return questions;
  }

  private static List<String> words(FormField field) throws IOException {
    var words = new ArrayList<String>();
    for (var question : questions()) {
      if (question.path("id").asString().equals(id(field))) {
        question
            .at("/attributes/options")
            .forEach(option -> words.add(option.asString().split(" – ", 2)[0]));
      }
    }
    return words;
  }

  private static String id(FormField field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
