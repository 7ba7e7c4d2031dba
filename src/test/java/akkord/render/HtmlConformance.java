package akkord.render;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Asks the Nu Html Checker, on a thread with the large stack that it needs. */
public final class HtmlConformance {

  private static final long STACK_BYTES = 8L << 20;

  private final Complaints complaints = new Complaints();
  private final SimpleDocumentValidator checker = new SimpleDocumentValidator();

  private HtmlConformance() throws Exception {
    checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, complaints);
    checker.setUpValidatorAndParsers(complaints, false, false);
  }

  /** All errors and warnings in a number of pages. */
  public static List<String> complaints(List<Sheet> pages) throws InterruptedException {
    var found = new ArrayList<String>();
    var thread = new Thread(null, () -> check(pages, found), "nu", STACK_BYTES);
    thread.start();
    thread.join();
    return found;
  }

  /** A page under a name. */
  public record Sheet(String name, String html) {}

  private static void check(List<Sheet> pages, List<String> found) {
    try {
      var conformance = new HtmlConformance();
      for (var page : pages) {
        conformance.check(page);
      }
      found.addAll(conformance.complaints.found);
    } catch (Exception broken) {
      found.add("the checker failed: " + broken);
    }
  }

  private void check(Sheet page) throws Exception {
    complaints.page = page.name();
    var source =
        new InputSource(new ByteArrayInputStream(page.html().getBytes(StandardCharsets.UTF_8)));
    source.setEncoding("utf-8");
    source.setSystemId("https://example.org/" + page.name());
    checker.checkHtmlInputSource(source);
  }

  /** Writes down what the checker says. */
  private static final class Complaints implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException complaint) {
      found.add(page + ":" + complaint.getLineNumber() + ": warning: " + complaint.getMessage());
    }

    @Override
    public void error(SAXParseException complaint) {
      found.add(page + ":" + complaint.getLineNumber() + ": error: " + complaint.getMessage());
    }

    @Override
    public void fatalError(SAXParseException complaint) {
      error(complaint);
    }
  }
}
