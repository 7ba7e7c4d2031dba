package akkord.diagnostic;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that the program hands over where a {@link Sentence} is wanted, found by the
 * compiler.
 */
final class SentenceUses extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private static final Path SOURCES = Path.of("src/main/java");

  private final Trees trees;
  private final Map<String, String> places = new TreeMap<>();
  private final Set<String> faults = new TreeSet<>();
  private final Set<String> constants = new TreeSet<>();

  private SentenceUses(Trees trees) {
    this.trees = trees;
  }

  /** Reads the program. */
  static SentenceUses read() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var options = List.of("-proc:none", "-cp", System.getProperty("java.class.path", ""));
      var units = manager.getJavaFileObjectsFromPaths(files());
      var task = (JavacTask) compiler.getTask(null, manager, null, options, null, units);
      var uses = new SentenceUses(Trees.instance(task));
      var parsed = task.parse();
      task.analyze();
      parsed.forEach(unit -> uses.scan(unit, null));
      return uses;
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** All sentences, each with a place where it is said. */
  Map<String, String> places() {
    return places;
  }

  /** The places where something else than a constant is handed over, or does not fit its gaps. */
  Set<String> faults() {
    return faults;
  }

  /** All texts that stand in the sources. */
  Set<String> constants() {
    return constants;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    check(call, call.getArguments());
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void nothing) {
    check(call, call.getArguments());
    return super.visitNewClass(call, null);
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
    constant(literal).ifPresent(constants::add);
    return null;
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void nothing) {
    constant(sum).ifPresent(constants::add);
    return super.visitBinary(sum, null);
  }

  private void check(Tree call, List<? extends ExpressionTree> arguments) {
    if (!(element(call) instanceof ExecutableElement called) || isMessageItself()) {
      return;
    }
    var parameters = called.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (isSentence(parameters.get(i))) {
        int gaps = i == parameters.size() - 2 && takesGaps(called) ? arguments.size() - i - 1 : -1;
        check(arguments.get(i), gaps);
      }
    }
  }

  /** Its own methods hand on what they were given. */
  private boolean isMessageItself() {
    return getCurrentPath().getCompilationUnit().getSourceFile().getName().endsWith("Message.java");
  }

  private static boolean takesGaps(ExecutableElement called) {
    return called.isVarArgs()
        && called.getParameters().getLast().asType() instanceof ArrayType array
        && array.getComponentType().toString().equals("java.lang.Object");
  }

  private void check(ExpressionTree said, int gaps) {
    if (said instanceof ParenthesizedTree inner) {
      check(inner.getExpression(), gaps);
    } else if (said instanceof ConditionalExpressionTree choice) {
      check(choice.getTrueExpression(), gaps);
      check(choice.getFalseExpression(), gaps);
    } else if (constant(said).isPresent()) {
      String sentence = constant(said).get();
      places.put(sentence, place(said));
      if (gaps >= 0 && Gaps.of(sentence).size() != gaps) {
        faults.add(place(said) + " fills " + gaps + " gaps of: " + sentence);
      }
    } else if (!isSentence(element(said))) {
      faults.add(place(said) + " is no constant: " + said);
    }
  }

  private static boolean isSentence(@Nullable Element element) {
    return element != null && element.getAnnotation(Sentence.class) != null;
  }

  private Optional<String> constant(ExpressionTree tree) {
    return switch (tree) {
      case LiteralTree literal -> Optional.ofNullable(literal.getValue()).map(Object::toString);
      case ParenthesizedTree inner -> constant(inner.getExpression());
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
          constant(sum.getLeftOperand())
              .flatMap(left -> constant(sum.getRightOperand()).map(right -> left + right));
      default ->
          element(tree) instanceof VariableElement variable
              ? Optional.ofNullable(variable.getConstantValue()).map(Object::toString)
              : Optional.empty();
    };
  }

  private @Nullable Element element(Tree tree) {
    return trees.getElement(new TreePath(getCurrentPath(), tree));
  }

  private String place(Tree tree) {
    var unit = getCurrentPath().getCompilationUnit();
    long start = trees.getSourcePositions().getStartPosition(unit, tree);
    return unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(start);
  }
}
