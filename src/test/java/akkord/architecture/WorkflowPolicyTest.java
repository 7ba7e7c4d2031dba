package akkord.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our workflows keep to the policy, and the policy refuses what it should. */
class WorkflowPolicyTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("akkord.home", "."), ".github", "workflows");

  private static final String HASH = "0123456789abcdef0123456789abcdef01234567";
  private static final String CHECKOUT = "actions/checkout@" + HASH;
  private static final String STEP = "- run: ./akkord check";

  private static final String SOUND =
      """
      name: x
      on: pull_request
      permissions: {}
      concurrency: {group: x}
      jobs:
        a:
          runs-on: ubuntu-24.04
          timeout-minutes: 5
          permissions: {contents: read}
          steps:
            - uses: actions/checkout@HASH
              with: {persist-credentials: false}
            - run: ./akkord check
      """
          .replace("HASH", HASH);

  static List<Path> workflows() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void keepsToThePolicy(Path workflow) throws IOException {
    assertTrue(workflow.toString().endsWith(".yml"), workflow.toString());
    assertEquals(List.of(), WorkflowPolicy.violations(Files.readString(workflow)));
  }

  @Test
  void aSoundWorkflowPasses() {
    assertEquals(List.of(), WorkflowPolicy.violations(SOUND));
  }

  static Stream<Arguments> changes() {
    return Stream.of(rights(), foreignCode(), foreignText(), machines()).flatMap(all -> all);
  }

  private static Stream<Arguments> rights() {
    return Stream.of(
        change("permissions on top", "permissions: {}\n", ""),
        change("permissions on top", "permissions: {}\n", "permissions: write-all\n"),
        change("permissions on top", "permissions: {}\n", "permissions: {contents: read}\n"),
        change("a: permissions", "    permissions: {contents: read}\n", ""),
        change("a: permissions", "{contents: read}", "write-all"),
        change("a: writes [contents]", "contents: read", "contents: write"));
  }

  private static Stream<Arguments> foreignCode() {
    return Stream.of(
        change("a: actions/checkout@v5", CHECKOUT, "actions/checkout@v5"),
        change("a: actions/checkout@0123456", CHECKOUT, "actions/checkout@0123456"),
        change("a: someone/action@main", STEP, "- uses: someone/action@main"),
        change("a: docker://alpine:3", STEP, "- uses: docker://alpine:3"),
        change("a: docker://alpine@v3", STEP, "- uses: docker://alpine@v3"),
        change("a: persist-credentials", "{persist-credentials: false}", "{fetch-depth: 2}"),
        change("a: persist-credentials", "persist-credentials: false", "persist-credentials: true"),
        change(
            "a: uploads everything",
            STEP,
            "- uses: a/upload@" + HASH + "\n        with: {path: .}"),
        change("a: cache", STEP, "- uses: a/setup@" + HASH + "\n        with: {cache: maven}"),
        change("a: actions/cache@" + HASH, STEP, "- uses: actions/cache@" + HASH),
        change(
            "a: actions/download-artifact@" + HASH,
            STEP,
            "- uses: actions/download-artifact@" + HASH),
        change("trigger pull_request_target", "on: pull_request", "on: pull_request_target"),
        change("trigger workflow_run", "on: pull_request", "on: {workflow_run: {types: [x]}}"),
        change(
            "a: command curl -sSf https://x.example/i.sh | bash",
            STEP,
            "- run: curl -sSf https://x.example/i.sh | bash"));
  }

  private static Stream<Arguments> foreignText() {
    return Stream.of(
        change(
            "a: command echo ${{ github.event.issue.number }}",
            STEP,
            "- run: echo ${{ github.event.issue.number }}"),
        change("a: command cat x >> $GITHUB_ENV", STEP, "- run: cat x >> $GITHUB_ENV"),
        change("a: command cat x >> $GITHUB_PATH", STEP, "- run: cat x >> $GITHUB_PATH"),
        change(
            "expression: T ${{ github.event.issue.title }}",
            STEP,
            STEP + "\n        env: {T: '${{ github.event.issue.title }}'}"),
        change(
            "expression: B ${{ github.head_ref }}",
            STEP,
            STEP + "\n        env: {B: '${{ github.head_ref }}'}"),
        change(
            "expression: E ${{ toJSON(github) }}",
            STEP,
            STEP + "\n        env: {E: '${{ toJSON(github) }}'}"),
        change(
            "expression: K ${{ secrets.KEY }}",
            STEP,
            STEP + "\n        env: {K: '${{ secrets.KEY }}'}"));
  }

  private static Stream<Arguments> machines() {
    return Stream.of(
        change("a: runner", "ubuntu-24.04", "self-hosted"),
        change("a: runner", "ubuntu-24.04", "ubuntu-latest"),
        change("a: timeout", "    timeout-minutes: 5\n", ""),
        change("concurrency", "concurrency: {group: x}\n", ""),
        change("a: continue-on-error", STEP, STEP + "\n        continue-on-error: true"));
  }

  private static Arguments change(String violation, String from, String to) {
    return Arguments.of(violation, from, to);
  }

  @Test
  void onlyAJobThatRunsNoCodePublishesAndOnlyThroughItsEnvironment() {
    assertEquals(
        List.of(
            "a: environment",
            "a: publishes what others send",
            "a: runs code as publisher",
            "a: runs code as publisher"),
        WorkflowPolicy.violations(
            SOUND.replace("contents: read", "pages: write, id-token: write")));
  }

  @Test
  void anImageIsPinnedByItsDigest() {
    String digest = HASH + HASH.substring(0, 24);
    assertEquals(
        List.of(),
        WorkflowPolicy.violations(
            SOUND.replace(STEP, "- uses: docker://a/lint:1.2@sha256:" + digest)));
  }

  @Test
  void whatIsOnMainIsPublishedAndAttestedByAJobThatRunsNoCode() {
    String steps =
        """
            environment: {name: github-pages}
            steps:
              - uses: actions/download-artifact@HASH
                with: {name: x}
              - uses: actions/attest-build-provenance@HASH
        """
            .replace("HASH", HASH);
    String publishing =
        SOUND
            .replace("on: pull_request", "on: push")
            .replace("contents: read", "pages: write, id-token: write, attestations: write")
            .replaceAll("(?s)    steps:.*", steps);
    assertEquals(List.of(), WorkflowPolicy.violations(publishing));
    assertEquals(
        List.of("a: publishes what others send", "a: actions/download-artifact@" + HASH),
        WorkflowPolicy.violations(publishing.replace("on: push", "on: pull_request")));
  }

  @Test
  void onlyALabelLetsAnIssueWrite() {
    String byIssue =
        SOUND
            .replace("on: pull_request", "on: {issues: {types: [labeled]}}")
            .replace("contents: read", "contents: write");
    String asked =
        byIssue.replace("  a:\n", "  a:\n    if: github.event.label.name == 'scaffold'\n");
    assertEquals(List.of("a: writes [contents]"), WorkflowPolicy.violations(byIssue));
    assertEquals(List.of(), WorkflowPolicy.violations(asked));
  }

  private static final String WEEKLY =
      SOUND
          .replace("on: pull_request", "on: {schedule: [{cron: '1 2 * * 3'}], workflow_dispatch: }")
          .concat(
              """
                b:
                  needs: a
                  runs-on: ubuntu-24.04
                  timeout-minutes: 5
                  permissions: {contents: write}
                  steps:
                    - uses: actions/download-artifact@HASH
                      with: {name: x}
                    - run: gh issue list
                      env: {GH_TOKEN: '${{ github.token }}'}
              """
                  .replace("HASH", HASH));

  @Test
  void whatStartsByItselfWritesInAJobThatRunsNoCode() {
    assertEquals(List.of(), WorkflowPolicy.violations(WEEKLY));
  }

  static Stream<Arguments> weeklyChanges() {
    return Stream.of(
        change("b: writes [contents]", "    needs: a\n", ""),
        change("b: runs code with rights", "gh issue list", "./akkord links --external"),
        change(
            "b: runs others' code with rights",
            "actions/download-artifact@" + HASH,
            "someone/action@" + HASH),
        change(
            "a: runs code with a token", STEP, STEP + "\n        env: {T: '${{ github.token }}'}"),
        change("a: writes [contents]", "contents: read", "contents: write"));
  }

  @ParameterizedTest
  @MethodSource("weeklyChanges")
  void refusesInWhatStartsByItself(String violation, String from, String to) {
    String changed = WEEKLY.replace(from, to);
    assertNotEquals(WEEKLY, changed);
    assertTrue(WorkflowPolicy.violations(changed).contains(violation), changed);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void refuses(String violation, String from, String to) {
    String changed = SOUND.replace(from, to);
    assertNotEquals(SOUND, changed);
    assertEquals(List.of(violation), WorkflowPolicy.violations(changed));
  }
}
