package akkord.scaffold;

import akkord.content.Catalogue;
import akkord.content.Declarations;
import akkord.data.Field;
import akkord.data.Surroundings;
import akkord.diagnostic.Gap;
import akkord.diagnostic.Message;
import akkord.diagnostic.Nearest;
import akkord.diagnostic.Wording;
import akkord.model.Collection;
import akkord.model.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form for a new entry of a collection: which questions there are, which answers they take, and
 * whether there is such an entry already.
 */
public final class EntryForm {

  private final Catalogue catalogue;
  private final Collection collection;
  private final Surroundings around;

  public EntryForm(Catalogue catalogue, Collection collection) {
    this.catalogue = catalogue;
    this.collection = collection;
    this.around = catalogue.surroundings();
  }

  public Collection collection() {
    return collection;
  }

  /** The entries that are there. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The keys that hold the title, the one of the first language first. */
  public List<String> titleKeys() {
    return Titles.keys(collection, catalogue.languages());
  }

  /** The questions of an entry of which something is known; they follow from the answers. */
  public List<Question> questions(Answers answers) {
    return shape(answers).questions().toList();
  }

  /** The questions without an answer; a title comes first. */
  public List<Question> open(Answers answers) {
    var completed = EntryShape.completed(collection, catalogue.languages(), answers);
    var titles = titleKeys();
    return questions(answers).stream()
        .filter(question -> !completed.hasUnder(question.path()))
        .sorted(Comparator.comparing(question -> !titles.contains(question.path())))
        .toList();
  }

  /** Why a text can't be an answer. */
  public Optional<Message> complaint(Question question, String answer) {
    return new AnswerCheck(around).complaint(question, answer);
  }

  /** What is wrong with what is known, by keys: those that there are not, and wrong values. */
  public List<Message> complaints(Answers answers) {
    var questions = questions(answers);
    var complaints = new ArrayList<Message>();
    for (var entry : answers.values().entrySet()) {
      var question = questions.stream().filter(q -> q.path().equals(entry.getKey())).findFirst();
      if (question.isEmpty()) {
        complaints.add(unknown(entry.getKey(), questions));
      } else {
        entry.getValue().stream()
            .flatMap(value -> complaint(question.get(), value).stream())
            .map(reason -> Message.of("%s: %s", entry.getKey(), reason))
            .forEach(complaints::add);
      }
    }
    return complaints;
  }

  private Message unknown(String key, List<Question> questions) {
    var choices =
        questions.stream().flatMap(q -> q.choices().stream().map(word -> q.path() + "." + word));
    var fields = Declarations.facts(collection).fields().stream().map(Field::key);
    var known =
        Stream.of(questions.stream().map(Question::path), choices, fields)
            .flatMap(paths -> paths)
            .toList();
    return Message.of(
        "no key '%s' in a new %s%s", key, collection.entryWord(), Nearest.suggestion(key, known));
  }

  /** The names of the entries that an answer can be. */
  public List<String> names(Question question) {
    return AnswerCheck.names(question, around);
  }

  /** The id that the title suggests, for a source with the year; else one of its address. */
  public Optional<Slug> suggestedId(Answers answers) {
    var titles = Titles.of(answers, collection, catalogue.languages()).stream();
    return titles
        .flatMap(title -> IdSuggestion.of(title, year(answers)).stream())
        .findFirst()
        .or(() -> answers.one("url").flatMap(IdSuggestion::ofAddress));
  }

  /** Of sources with the same title there are often several. */
  private Optional<String> year(Answers answers) {
    return answers
        .one("issued")
        .filter(date -> collection == Collection.SOURCES && !Gap.isIn(date))
        .map(date -> date.substring(0, Math.min(4, date.length())));
  }

  /** The entries that may be the same, the most alike first. */
  public List<Duplicate> duplicates(Optional<Slug> id, Answers answers) {
    return new DuplicateSearch(catalogue, collection, answers).find(id);
  }

  /** The files of the entry. */
  public List<EntryFile> files(Slug id, Answers answers, Wording wording) {
    return new EntryWriter(shape(answers), collection, wording).files(id);
  }

  private EntryShape shape(Answers answers) {
    return EntryShape.of(collection, catalogue.languages(), answers);
  }
}
