package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.model.Block;
import akkord.model.Inline;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads tables; their rows get as many cells as the head has. */
final class TableReader {

  private static final int MOST_ROWS = 1_000;
  private static final int MOST_COLUMNS = 100;

  private final TextScope scope;
  private final InlineReader inlines;

  TableReader(TextScope scope, InlineReader inlines) {
    this.scope = scope;
    this.inlines = inlines;
  }

  Block read(TableBlock table, int level) {
    var head = Nodes.below(childOf(table), TableRow.class).getFirst();
    var columns = cells(head).stream().map(cell -> alignment(cell.getAlignment())).toList();
    var header = row(head, columns.size(), level);
    var rows = new ArrayList<Block.Row>();
    for (var part : table.getChildren()) {
      if (!(part instanceof TableHead) && !(part instanceof TableSeparator)) {
        addRows(part, columns.size(), level, rows);
      }
    }
    if (columns.size() > MOST_COLUMNS) {
      var cell = cells(head).get(MOST_COLUMNS);
      scope.report(
          DiagnosticCode.LIMIT_EXCEEDED, cell.getStartOffset(), "a table has at most 100 columns");
    }
    return new Block.Table(scope.at(table), columns, header, rows);
  }

  private static Node childOf(TableBlock table) {
    for (var child : table.getChildren()) {
      if (child instanceof TableHead head) {
        return head;
      }
    }
    throw new IllegalStateException("a table without a head");
  }

  private void addRows(Node part, int columns, int level, List<Block.Row> rows) {
    for (var node : part.getChildren()) {
      if (rows.size() == MOST_ROWS) {
        scope.report(
            DiagnosticCode.LIMIT_EXCEEDED, node.getStartOffset(), "a table has at most 1,000 rows");
        return;
      }
      rows.add(row((TableRow) node, columns, level));
    }
  }

  private Block.Row row(TableRow row, int columns, int level) {
    var cells = cells(row);
    if (cells.size() > columns) {
      var extra = cells.get(columns);
      var text = extra.getText();
      scope.report(
          DiagnosticCode.TABLE_ROW_TOO_LONG,
          text.isEmpty() ? extra.getStartOffset() : text.getStartOffset(),
          "the row has %s cells, the head has %s",
          cells.size(),
          columns);
    }
    var content =
        cells.stream()
            .limit(columns)
            .map(cell -> content(cell, level))
            .collect(Collectors.toCollection(ArrayList<List<Inline>>::new));
    while (content.size() < columns) {
      content.add(List.of());
    }
    return new Block.Row(scope.at(row), content);
  }

  private List<Inline> content(TableCell cell, int level) {
    return cell.getText().isBlank() ? List.of() : inlines.read(cell, Surroundings.block(level + 1));
  }

  private static List<TableCell> cells(TableRow row) {
    var cells = new ArrayList<TableCell>();
    for (var child : row.getChildren()) {
      if (child instanceof TableCell cell) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static Block.Alignment alignment(TableCell.@Nullable Alignment alignment) {
    return switch (alignment) {
      case null -> Block.Alignment.NONE;
      case LEFT -> Block.Alignment.START;
      case CENTER -> Block.Alignment.CENTRE;
      case RIGHT -> Block.Alignment.END;
    };
  }
}
