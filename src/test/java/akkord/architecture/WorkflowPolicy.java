package akkord.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * What a workflow of GitHub Actions may not do. Strangers write the pull requests and issues that
 * start some of them.
 */
final class WorkflowPolicy {

  private static final Set<String> TRIGGERS =
      Set.of("push", "pull_request", "issues", "schedule", "workflow_dispatch");

  /** Those that nobody outside can pull. */
  private static final Set<String> OWN_TRIGGERS = Set.of("schedule", "workflow_dispatch");

  /** Those whose earlier jobs ran no stranger's code, so that what they hand over is ours. */
  private static final Set<String> FROM_OWN_RUNS = Set.of("push", "schedule", "workflow_dispatch");

  /** An action by its commit, or an image by its digest. */
  private static final Pattern PINNED =
      Pattern.compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}|docker://[\\w./:-]+@sha256:[0-9a-f]{64}");

  private static final Pattern RUNNER = Pattern.compile("ubuntu-\\d\\d\\.\\d\\d");
  private static final Pattern FOREIGN_COMMAND =
      Pattern.compile("\\b(curl|wget|eval)\\b|GITHUB_ENV|GITHUB_PATH|\\$\\{\\{");

  /** What an expression may know of an event: numbers, and the label, which has to be set. */
  private static final Pattern FOREIGN_TEXT =
      Pattern.compile(
          "github\\.event\\.(?!(issue|pull_request)\\.number\\b|label\\.name == ')"
              + "|github\\.event(?!\\.|_name)|head_ref|toJSON|secrets");

  private final List<String> violations = new ArrayList<>();
  private final Set<String> triggers;
  private final Map<?, ?> workflow;
  private final Map<String, Set<String>> rights = new HashMap<>();

  private WorkflowPolicy(Map<?, ?> workflow) {
    this.workflow = workflow;
    this.triggers = triggers(workflow.get("on"));
  }

  /** What a workflow does against the policy, in the order of its file. */
  static List<String> violations(String yaml) {
    var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    var policy = new WorkflowPolicy(mapping(new Load(settings).loadFromString(yaml)));
    policy.check();
    return policy.violations;
  }

  private static Set<String> triggers(@Nullable Object on) {
    var names = new LinkedHashSet<String>();
    switch (on) {
      case Map<?, ?> events -> events.keySet().forEach(name -> names.add(name.toString()));
      case List<?> list -> list.forEach(name -> names.add(name.toString()));
      case null -> {}
      default -> names.add(on.toString());
    }
    return names;
  }

  private void check() {
    triggers.stream()
        .filter(name -> !TRIGGERS.contains(name))
        .forEach(name -> violations.add("trigger " + name));
    require(mapping(workflow.get("permissions"), "absent").isEmpty(), "permissions on top");
    require(workflow.containsKey("concurrency"), "concurrency");
    strings(workflow, "").forEach(this::checkText);
    mapping(workflow.get("jobs")).forEach((name, job) -> check(name + ": ", mapping(job)));
  }

  private void checkText(String text) {
    if (FOREIGN_TEXT.matcher(text.startsWith("run ") ? "" : text).find()) {
      violations.add("expression: " + text);
    }
  }

  private void check(String name, Map<?, ?> job) {
    require(job.get("timeout-minutes") instanceof Integer, name + "timeout");
    require(RUNNER.matcher(String.valueOf(job.get("runs-on"))).matches(), name + "runner");
    require(!job.containsKey("continue-on-error"), name + "continue-on-error");
    checkPermissions(name, job);
    for (var step : (List<?>) Objects.requireNonNull(job.get("steps"))) {
      check(name, job, mapping(step));
    }
  }

  private void checkPermissions(String name, Map<?, ?> job) {
    require(job.get("permissions") instanceof Map, name + "permissions");
    var writes = new LinkedHashSet<String>();
    mapping(job.get("permissions"), "none")
        .forEach((scope, right) -> {
          if (!right.equals("read")) {
            writes.add(scope.toString());
          }
        });
    boolean publishes = writes.removeAll(Set.of("pages", "id-token", "attestations"));
    require(!publishes || job.containsKey("environment"), name + "environment");
    require(!publishes || triggers.equals(Set.of("push")), name + "publishes what others send");
    boolean asked = String.valueOf(job.get("if")).contains("github.event.label.name == '");
    boolean handsOver = OWN_TRIGGERS.containsAll(triggers) && job.containsKey("needs");
    require(
        writes.isEmpty() || (triggers.equals(Set.of("issues")) && asked) || handsOver,
        name + "writes " + writes);
    rights.put(name, writes);
  }

  /** Where a workflow starts by itself, who asks the web or runs our program holds no rights. */
  private void checkHandedOver(String name, Map<?, ?> job, Map<?, ?> step) {
    if (!OWN_TRIGGERS.containsAll(triggers)) {
      return;
    }
    boolean runsOurs = String.valueOf(step.get("run")).matches("(?s).*(\\./akkord|mvn|node|npm).*");
    boolean mayWrite = !rights.getOrDefault(name, Set.of()).isEmpty();
    require(!(mayWrite && runsOurs), name + "runs code with rights");
    boolean usesOthers =
        step.containsKey("uses")
            && !String.valueOf(step.get("uses")).matches("actions/(checkout|download-artifact)@.*");
    require(!(mayWrite && usesOthers), name + "runs others' code with rights");
    boolean holdsToken = strings(job, "").stream().anyMatch(text -> text.contains("github.token"));
    require(!(runsOurs && holdsToken), name + "runs code with a token");
  }

  private void check(String name, Map<?, ?> job, Map<?, ?> step) {
    require(!step.containsKey("continue-on-error"), name + "continue-on-error");
    String command = String.valueOf(step.get("run"));
    require(!FOREIGN_COMMAND.matcher(command).find(), name + "command " + command.strip());
    String action = String.valueOf(step.get("uses"));
    require(!step.containsKey("uses") || PINNED.matcher(action).matches(), name + action);
    require(!action.matches("actions/cache[/@].*"), name + action);
    boolean deploys = action.startsWith("actions/deploy-pages@");
    require(!deploys || job.containsKey("environment"), name + "environment");
    boolean takesOver = action.startsWith("actions/download-artifact@");
    require(!takesOver || FROM_OWN_RUNS.containsAll(triggers), name + action);
    checkHandedOver(name, job, step);
    var inputs = mapping(step.get("with"), "none");
    require(!inputs.containsKey("cache"), name + "cache");
    boolean checksOut = action.startsWith("actions/checkout@");
    require(
        !checksOut || Boolean.FALSE.equals(inputs.get("persist-credentials")),
        name + "persist-credentials");
    require(!(checksOut && inputs.containsKey("ref")), name + "checks out another commit");
    require(!".".equals(inputs.get("path")), name + "uploads everything");
    boolean publishes = mapping(job.get("permissions"), "none").containsKey("id-token");
    require(!publishes || !(checksOut || step.containsKey("run")), name + "runs code as publisher");
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      violations.add(otherwise);
    }
  }

  /** All texts of a value, each behind its key. */
  private static List<String> strings(@Nullable Object value, String key) {
    var texts = new ArrayList<String>();
    switch (value) {
      case Map<?, ?> mapping ->
          mapping.forEach((name, member) -> texts.addAll(strings(member, name.toString())));
      case List<?> list -> list.forEach(item -> texts.addAll(strings(item, key)));
      case String text -> texts.add(key + " " + text);
      case null, default -> {}
    }
    return texts;
  }

  private static Map<?, ?> mapping(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  /** A mapping; what is none is one with this key. */
  private static Map<?, ?> mapping(@Nullable Object value, String otherwise) {
    return switch (value) {
      case Map<?, ?> mapping -> mapping;
      case null, default -> otherwise.equals("none") ? Map.of() : Map.of(otherwise, "");
    };
  }
}
