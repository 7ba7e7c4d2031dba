package akkord.issueform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Wording;
import akkord.fixture.FilledForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssueReplyTest {

  private static final IssueReply REPLY =
      new IssueReply(List.of(Wording.find("de").orElseThrow(), Wording.ENGLISH));

  @Test
  void saysInBothLanguagesWhatIsInDoubtAndLetsNothingOfItAct() {
    var form = new FilledForm().with(FormField.ID, "@all [x](//evil.example) `#1`");
    assertEquals(
        """
        Es wurden keine Dateien angelegt, denn einige Antworten sind zweifelhaft\\. Das Issue bearbeiten, dann das Label, das die Dateien anfordert, entfernen und neu setzen\\.

        - Id ``keine Kennung: „@all [x](//evil.example) `#1`“``

        ---

        No files were made, because some answers are in doubt\\. Edit the issue, remove the label that asks for the files, and set it again\\.

        - Id ``not an id: '@all [x](//evil.example) `#1`'``
        """,
        REPLY.print(IssueForm.read(form.event()).orElseThrow()));
  }

  @Test
  void namesTheSourcesOfANewAgreement() {
    assertEquals(
        """
        Dateien für ein neues Abkommen, aus einem Issue\\. `content/agreements/quantum-arrangement-2026`

        Noch zu tun\\: das Markierte ausfüllen und diese Quellen aufnehmen\\.

        - `https://www.example.org/a.pdf`
        - `https://www.example.com/b`

        GitHub prüft Pull Requests nicht, die es selbst stellt\\: zum Prüfen schließen und wieder öffnen\\.

        ---

        Files for a new agreement, from an issue\\. `content/agreements/quantum-arrangement-2026`

        Still to be done\\: fill in what is marked; add these sources\\.

        - `https://www.example.org/a.pdf`
        - `https://www.example.com/b`

        GitHub starts no checks for a pull request of its own\\: close it and open it again to have it checked\\.
        """,
        REPLY.print(IssueForm.read(new FilledForm().event()).orElseThrow()));
  }
}
