package io.gazette.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A Chromium without a window, driven by the Chrome DevTools Protocol. */
final class Browser implements WebSocket.Listener {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String ANNOUNCED = "DevTools listening on ";
  private static final int SECONDS = 60;

  private final Process process;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final AtomicInteger last = new AtomicInteger();
  private final StringBuilder message = new StringBuilder();
  private WebSocket socket;
  private String session = "";

  private Browser(Process process) {
    this.process = process;
  }

  /** Where one is on the path. */
  static Optional<Path> installed() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path program, Path profile) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            program.toString(),
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank");
    Browser browser = new Browser(builder.redirectErrorStream(true).start());
    browser.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(browser.address()), browser)
            .get(SECONDS, TimeUnit.SECONDS);
    return browser;
  }

  private String address() throws IOException {
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    List<String> before = new ArrayList<>();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(ANNOUNCED)) {
        Thread rest = new Thread(() -> said.lines().forEach(l -> {}));
        rest.setDaemon(true);
        rest.start();
        return line.substring(ANNOUNCED.length());
      }
      before.add(line);
    }
    throw new IOException("the browser does not start: " + before);
  }

  /**
   * Opens {@code page} in a new tab and waits until it is there.
   *
   * @param width of the window
   * @param scheme {@code light} or {@code dark}
   * @param scripts whether they run
   */
  void open(Path page, int width, String scheme, boolean scripts) throws Exception {
    session = "";
    String target =
        call("Target.createTarget", Map.of("url", "about:blank")).path("targetId").asText();
    Map<String, Object> flat = Map.of("targetId", target, "flatten", true);
    session = call("Target.attachToTarget", flat).path("sessionId").asText();
    events.clear();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", Map.of());
    }
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    List<Map<String, String>> features =
        List.of(
            Map.of("name", "prefers-color-scheme", "value", scheme),
            Map.of("name", "prefers-reduced-motion", "value", "reduce"));
    call("Emulation.setEmulatedMedia", Map.of("features", features));
    call("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
    call("Page.navigate", Map.of("url", page.toUri().toString()));
    await("Page.loadEventFired");
  }

  private void await(String event) throws InterruptedException {
    for (int i = 0; i < SECONDS * 100 && of(event).isEmpty(); i++) {
      Thread.sleep(10);
    }
  }

  private List<JsonNode> of(String event) {
    return events.stream()
        .filter(e -> e.path("method").asText().equals(event))
        .filter(e -> e.path("sessionId").asText().equals(session))
        .map(e -> e.path("params"))
        .toList();
  }

  /** What {@code script}, which may be a promise, comes to in the page. */
  JsonNode eval(String script) throws Exception {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(script + ": " + result.path("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  /** Moves the mouse to the middle of the first element that {@code selector} names. */
  void hover(String selector) throws Exception {
    JsonNode at =
        eval(
            "(() => { const e = document.querySelector('"
                + selector
                + "'); e.scrollIntoView({block: 'center'}); const r = e.getClientRects()[0];"
                + " return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()");
    call(
        "Input.dispatchMouseEvent",
        Map.of("type", "mouseMoved", "x", at.path("x").asDouble(), "y", at.path("y").asDouble()));
  }

  /** Errors, and whatever else the page wrote to the console. */
  List<String> complaints() {
    return Stream.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
        .flatMap(event -> of(event).stream())
        .map(JsonNode::toString)
        .toList();
  }

  /** The addresses that were asked for, but those of the files and data of the page itself. */
  List<String> requests() {
    List<String> refused =
        of("Network.loadingFailed").stream()
            .filter(e -> e.path("blockedReason").asText().equals("csp"))
            .map(e -> e.path("requestId").asText())
            .toList();
    return of("Network.requestWillBeSent").stream()
        .filter(e -> !refused.contains(e.path("requestId").asText()))
        .map(e -> e.path("request").path("url").asText())
        .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
        .toList();
  }

  private JsonNode call(String method, Map<String, Object> params) throws Exception {
    int id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> command = new HashMap<>();
    command.put("id", id);
    command.put("method", method);
    command.put("params", params);
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    socket.sendText(MAPPER.writeValueAsString(command), true).get(SECONDS, TimeUnit.SECONDS);
    JsonNode said = answer.get(SECONDS, TimeUnit.SECONDS);
    if (said.has("error")) {
      throw new AssertionError(method + ": " + said.path("error"));
    }
    return said.path("result");
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
    message.append(data);
    if (whole) {
      try {
        JsonNode said = MAPPER.readTree(message.toString());
        message.setLength(0);
        if (said.has("id")) {
          answers.remove(said.path("id").asInt()).complete(said);
        } else {
          events.add(said);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    from.request(1);
    return null;
  }

  /** Ends the browser with the processes it started, which write into its profile to their end. */
  void close() throws Exception {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroy();
    process.waitFor(SECONDS, TimeUnit.SECONDS);
    for (ProcessHandle each : started) {
      each.destroyForcibly();
      each.onExit().get(SECONDS, TimeUnit.SECONDS);
    }
  }
}
