package akkord.render;

import akkord.linkeddata.StructuredData;
import akkord.markdown.SafeHtml;
import akkord.view.Href;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Reads what templates write from the Java code that they become, with the types that the compiler
 * sees in it.
 */
final class WrittenValues extends TreePathScanner<@Nullable Void, @Nullable Void> {

  /** Attributes whose value a browser loads, follows or runs. */
  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "src",
          "srcset",
          "action",
          "formaction",
          "cite",
          "poster",
          "data",
          "ping",
          "srcdoc",
          "style",
          "background",
          "manifest",
          "xlink:href");

  private static final String VALUE = "value";

  private final JavacTask compiler;
  private final Trees trees;
  private final List<String> wrong = new ArrayList<>();
  private String element = "";
  private String attribute = "";

  /** The values that the code keeps under names until it writes them. */
  private final Map<String, ExpressionTree> kept = new HashMap<>();

  private WrittenValues(JavacTask compiler) {
    this.compiler = compiler;
    this.trees = Trees.instance(compiler);
  }

  /**
   * The values of other types than {@link Href} in attributes that hold addresses, and of others
   * than {@link SafeHtml} and {@link StructuredData} among what is written as it is.
   *
   * @param templates the folder of templates
   * @param work a folder for the code
   */
  static List<String> ofWrongType(Path templates, Path work) throws IOException {
    TemplateRenderer.compiler(templates, work).generateAll();
    var java = ToolProvider.getSystemJavaCompiler();
    try (var files = java.getStandardFileManager(null, null, null);
        Stream<Path> code = Files.walk(work)) {
      var sources = code.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      var options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
      var task =
          (JavacTask)
              java.getTask(
                  null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      var units = new ArrayList<CompilationUnitTree>();
      task.parse().forEach(units::add);
      task.analyze();
      var values = new WrittenValues(task);
      units.forEach(unit -> values.scan(unit, null));
      return values.wrong;
    }
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
    if (variable.getInitializer() != null) {
      kept.put(variable.getName().toString(), variable.getInitializer());
    }
    return super.visitVariable(variable, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    var arguments = call.getArguments();
    switch (name(call)) {
      case "setContext" -> {
        element = literal(arguments.getFirst());
        attribute = literal(arguments.getLast());
      }
      case "writeUserContent" -> {
        if (ADDRESSES.contains(attribute) || attribute.startsWith("on")) {
          expect(element + " " + attribute, arguments.getFirst(), Href.class);
        }
      }
      case "writeUnsafeContent" ->
          expect("as it is", arguments.getFirst(), SafeHtml.class, StructuredData.class);
      default -> {
        // Other calls write nothing.
      }
    }
    return super.visitMethodInvocation(call, null);
  }

  private static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : "";
  }

  private static String literal(ExpressionTree argument) {
    return argument instanceof LiteralTree text ? String.valueOf(text.getValue()) : "";
  }

  private void expect(String where, ExpressionTree argument, Class<?>... types) {
    var written = kept.getOrDefault(argument.toString(), argument);
    if (written instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      var receiver = type(select.getExpression());
      boolean isRight = Stream.of(types).anyMatch(type -> isOf(receiver, type));
      if (!isRight || !select.getIdentifier().contentEquals(VALUE)) {
        wrong.add(where + ": " + simple(receiver) + "." + select.getIdentifier() + "()");
      }
    } else {
      wrong.add(where + ": " + simple(type(written)) + " " + written);
    }
  }

  private TypeMirror type(ExpressionTree expression) {
    return trees.getTypeMirror(new TreePath(getCurrentPath(), expression));
  }

  private boolean isOf(TypeMirror type, Class<?> wanted) {
    var element = compiler.getElements().getTypeElement(wanted.getCanonicalName());
    return compiler.getTypes().isAssignable(type, element.asType());
  }

  private static String simple(TypeMirror type) {
    return type.toString().replaceAll("[a-z.]*\\.", "");
  }
}
