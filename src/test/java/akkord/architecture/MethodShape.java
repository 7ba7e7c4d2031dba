package akkord.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The outside of one method: where it is, how many lines it spans, what it takes. Constructors of
 * records are left out, since their parameters are the record's parts.
 *
 * @param takesSwitch whether a parameter is a boolean; a method that overrides another has no
 *     choice
 */
record MethodShape(String place, int lines, int parameters, boolean takesSwitch) {

  /** The methods and constructors of the sources, read with the compiler's own parser. */
  static List<MethodShape> of(List<JavaSource> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var files = sources.stream().map(JavaSource::file).toList();
    var found = new ArrayList<MethodShape>();
    try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var options = List.of("-proc:none");
      var units = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, null, options, null, units);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Measure(unit, positions, found), null);
      }
    }
    return found;
  }

  /** Walks through one file and notes each method that it meets. */
  private static final class Measure extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<MethodShape> found;
    private boolean inRecord;

    Measure(CompilationUnitTree unit, SourcePositions positions, List<MethodShape> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      boolean outer = inRecord;
      inRecord = type.getKind() == Tree.Kind.RECORD;
      super.visitClass(type, null);
      inRecord = outer;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      boolean constructor = method.getName().contentEquals("<init>");
      if (!(constructor && inRecord)) {
        found.add(shapeOf(method));
      }
      return super.visitMethod(method, null);
    }

    private MethodShape shapeOf(MethodTree method) {
      int first = lineOf(positions.getStartPosition(unit, method));
      int last = lineOf(positions.getEndPosition(unit, method));
      int opening =
          method.getBody() == null
              ? first
              : lineOf(positions.getStartPosition(unit, method.getBody()));
      String place = unit.getSourceFile().getName() + ":" + first + " " + method.getName();
      var parameters = method.getParameters();
      boolean takesSwitch = !overrides(method) && parameters.stream().anyMatch(Measure::isSwitch);
      return new MethodShape(place, last - opening + 1, parameters.size(), takesSwitch);
    }

    private int lineOf(long position) {
      return (int) unit.getLineMap().getLineNumber(position);
    }

    private static boolean overrides(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private static boolean isSwitch(VariableTree parameter) {
      return String.valueOf(parameter.getType()).equals("boolean");
    }
  }
}
