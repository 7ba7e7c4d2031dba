package akkord.browser;

import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the site, its sample of pages and the browser as parameters: each is made when a test
 * first asks for it, and closed after the last test of all classes.
 */
final class Shared implements ParameterResolver {
  private static final List<Class<?>> KINDS =
      List.of(BuiltSite.class, Sample.class, Chromium.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return KINDS.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var store = test.getRoot().getStore(Namespace.create(Shared.class));
    return make(parameter.getParameter().getType(), store);
  }

  private static Object make(Class<?> kind, ExtensionContext.Store store) {
    if (kind.equals(Chromium.class)) {
      return store.computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
    }
    var made = store.computeIfAbsent(Build.class, _ -> Build.start(), Build.class);
    if (kind.equals(BuiltSite.class)) {
      return made.site;
    }
    return store.computeIfAbsent(Sample.class, _ -> made.sample(), Sample.class);
  }

  /** The site in a folder of its own, which goes with it. */
  private record Build(Path folder, BuiltSite site) implements AutoCloseable {
    static Build start() {
      try {
        var folder = Files.createTempDirectory("akkord-site");
        return new Build(folder, BuiltSite.in(folder.resolve("site")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    Sample sample() {
      try {
        return Sample.of(site);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      site.close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
