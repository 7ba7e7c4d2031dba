package akkord.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The browser that the launcher found, running until closed. Each visit gets a fresh context. */
final class Chromium implements AutoCloseable {
  private static final int PATIENCE = 30_000; // milliseconds; machines may be busy

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright) {
    this.playwright = playwright;
    this.browser = playwright.chromium().launch(options());
  }

  static Chromium start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    return new Chromium(Playwright.create());
  }

  /** As a kiosk it draws nothing around the page, which would take half of the time. */
  private static LaunchOptions options() {
    var arguments =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--kiosk"));
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--no-sandbox"); // Chromium refuses to start as root with it
    }
    return new LaunchOptions()
        .setExecutablePath(Path.of(System.getProperty("akkord.chromium")))
        .setArgs(arguments);
  }

  /** A reader with a wide window and nothing set. */
  BrowserContext reader() {
    return reader(new NewContextOptions());
  }

  /** A reader with a window of a width in CSS pixels. */
  BrowserContext reader(int width) {
    return reader(new NewContextOptions().setViewportSize(width, 800));
  }

  BrowserContext reader(NewContextOptions options) {
    return browser.newContext(options);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
