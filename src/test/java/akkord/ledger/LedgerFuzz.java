package akkord.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostics;
import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import java.time.LocalDate;
import java.util.List;

/** The ledger and the exceptions: what is read of a ledger comes back when it is written. */
public final class LedgerFuzz implements FuzzTargets {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Override
  public List<FuzzTarget> targets() {
    return List.of(
        FuzzTarget.ofText("ledger", LedgerFuzz::checkLedger),
        FuzzTarget.ofText("exceptions", LedgerFuzz::checkExceptions));
  }

  private static void checkLedger(String text) {
    var found = new Diagnostics();
    var ledger = LedgerTexts.read(text, found);
    assertTrue(found.count() <= 101);
    assertEquals(ledger, LedgerTexts.read(LedgerTexts.text(ledger)));
  }

  private static void checkExceptions(String text) {
    var found = new Diagnostics();
    var exceptions = Exceptions.read(LedgerTexts.file(text), found);
    exceptions.apply(List.of(), TODAY);
    if (found.hasErrors()) {
      assertEquals(List.of(), exceptions.apply(List.of(), TODAY));
    }
  }
}
