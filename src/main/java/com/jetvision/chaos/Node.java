package com.jetvision.chaos;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One process of the application, with its own port; each start is an incarnation with a name of its own. */
class Node implements Closeable {
    private static final Duration START = Duration.ofMinutes(10);
    private final String name;
    private final int port;
    private final Path log;
    private final NodeSettings settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final AtomicInteger incarnation = new AtomicInteger();
    private volatile Process process;

    private Node(String name, int port, Path log, NodeSettings settings, Process process) {
        this.name = name;
        this.port = port;
        this.log = log;
        this.settings = settings;
        this.process = process;
    }

    /** Does not wait until it is ready. */
    static Node launch(String name, NodeSettings settings) throws IOException {
        int port = freePort();
        var log = settings.home().resolve(name + ".log");
        return new Node(name, port, log, settings, spawn(name + "-0", port, log, settings));
    }

    void launchAgain() throws IOException {
        process = spawn(name + "-" + incarnation.incrementAndGet(), port, log, settings);
    }

    private static Process spawn(String incarnation, int port, Path log, NodeSettings settings) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var fixed = List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
        var program = List.of("-cp", classPath(), settings.mainClass());
        var command = Stream.of(List.of(java), settings.javaOptions(), fixed, program)
                .flatMap(List::stream)
                .toList();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings.environment());
        builder.environment()
                .putAll(Map.of(
                        "JETVISION_PORT",
                        Integer.toString(port),
                        "JETVISION_DB_URL",
                        settings.databaseUrl() + "?ApplicationName=" + incarnation));
        return builder.start();
    }

    /** Of the application alone: what tests add must not run in it. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.replaceAll("/$", "").endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** How the database knows this run of the process. */
    String incarnationName() {
        return name + "-" + incarnation.get();
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (!isHealthy()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException(name + " did not start; see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    boolean isHealthy() throws InterruptedException {
        try {
            var ask = HttpRequest.newBuilder(at("/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** {@code kill -9}: nothing is closed, flushed or rolled back by the process. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops it in the middle of whatever it does; to the outside its sockets stay open. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String which) throws IOException, InterruptedException {
        int answer = new ProcessBuilder("kill", which, Long.toString(process.pid()))
                .start()
                .waitFor();
        if (answer != 0) {
            throw new IOException("kill " + which + " " + name + " answered " + answer);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly(); // a test's process has nothing to say at its end
        http.close();
    }
}
