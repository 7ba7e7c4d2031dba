package akkord.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at pages as somebody does who touches everything on them, and notes whatever runs, leaves
 * for another host or breaks the policy of a page.
 */
final class HostileVisit {

  /** Tells by a message on the console what no page of ours does; links are not followed. */
  private static final String ALARMS =
      """
      (() => {
        const tell = what => console.error("ran: " + what);
        for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
          window[name] = () => tell(name);
        }
        addEventListener("securitypolicyviolation", event =>
          tell("policy: " + event.violatedDirective + " " + event.blockedURI));
        addEventListener("submit", event => event.preventDefault(), true);
        addEventListener("click", event => {
          const link = event.target.closest?.("a[href], area[href]");
          const address = link && new URL(link.href.baseVal ?? link.href, location);
          if (address && /^(https?|file|mailto|tel):$/.test(address.protocol)) {
            event.preventDefault();
          }
        }, true);
      })();
      """;

  /** Points at, focuses, presses keys on, opens and clicks every element. */
  private static final String TOUCH =
      """
      () => {
        const kinds = {
          MouseEvent: ["pointerover", "pointerenter", "mouseover", "mouseenter", "mousemove",
            "mousedown", "mouseup", "mouseout", "contextmenu", "dblclick"],
          KeyboardEvent: ["keydown", "keypress", "keyup"],
          Event: ["focus", "focusin", "blur", "input", "change", "toggle", "beforetoggle",
            "animationstart", "transitionend", "scroll", "wheel", "load", "error"]
        };
        document.querySelectorAll("details").forEach(details => details.open = true);
        for (const element of document.querySelectorAll("*")) {
          for (const [kind, names] of Object.entries(kinds)) {
            for (const name of names) element.dispatchEvent(new window[kind](name));
          }
          if (element.tabIndex >= 0) element.focus({ preventScroll: true });
          element.dispatchEvent(new MouseEvent("click", { cancelable: true }));
        }
      }
      """;

  /** Links to scripts are followed, and events told, only after what touched them has ended. */
  private static final String WAIT = "() => new Promise(resolve => setTimeout(resolve, 100))";

  private final URI origin;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();

  /** Begins a visit of a server; nothing may be asked of another one. */
  HostileVisit(BrowserContext context, URI origin) {
    this.origin = origin;
    context.addInitScript(ALARMS);
    page = context.newPage();
    page.onConsoleMessage(message -> troubles.add(message.location() + " " + message.text()));
    page.onPageError(error -> troubles.add("script: " + error));
    page.onDialog(dialog -> {
      troubles.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onRequest(request -> noteIfOutside(request.url()));
    page.onResponse(response -> {
      if (response.status() >= 400) {
        troubles.add(response.status() + ": " + response.url());
      }
    });
  }

  private void noteIfOutside(String url) {
    if (!url.startsWith(origin.toString()) && !url.startsWith("data:")) {
      troubles.add("asked elsewhere: " + url);
    }
  }

  /** Touches everything on the page that is open. */
  void touchHere() {
    page.evaluate(TOUCH);
    page.evaluate(WAIT);
  }

  /** Opens pages beside one another, which is faster than one by one, and touches everything. */
  void touch(List<String> paths) {
    var frames = new StringBuilder();
    paths.forEach(path -> frames.append("<iframe src=\"/%s\"></iframe>".formatted(path)));
    page.navigate(origin.resolve(HostileServer.EMPTY).toString());
    page.setContent(frames.toString());
    var opened = page.mainFrame().childFrames();
    if (opened.size() != paths.size()) {
      troubles.add("pages lost: " + (paths.size() - opened.size()));
    }
    opened.forEach(frame -> frame.evaluate(TOUCH));
    page.evaluate(WAIT);
    for (int i = 0; i < opened.size(); i++) {
      noteIfGone(opened.get(i), paths.get(i));
    }
  }

  private void noteIfGone(Frame frame, String path) {
    String at = frame.url().replaceFirst("[?#].*", "");
    if (!at.equals(origin.resolve(path).toString())) {
      troubles.add("left " + path + " for " + at);
    }
  }

  /** Goes through a page by the keyboard, pressing Enter and the space bar at every stop. */
  void tabThrough(String path, int stops) {
    page.navigate(origin.resolve(path).toString());
    for (int i = 0; i < stops; i++) {
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.keyboard().press("Space");
    }
    noteIfGone(page.mainFrame(), path);
  }

  Page page() {
    return page;
  }

  List<String> troubles() {
    return List.copyOf(troubles);
  }
}
