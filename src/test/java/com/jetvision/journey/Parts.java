package com.jetvision.journey;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sandbox and the database of a run as processes that are stopped and started again under it. */
final class Parts {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private final Path home;
    private final ProcessHandle run;
    private final int sandboxPort;
    private final String baseUrl;
    private @Nullable Process sandbox;

    Parts(Path home, ProcessHandle run, int sandboxPort, String baseUrl) {
        this.home = home;
        this.run = run;
        this.sandboxPort = sandboxPort;
        this.baseUrl = baseUrl;
    }

    void stopSandbox() {
        end(sandbox == null ? childOfTheRun() : sandbox.toHandle());
    }

    /** Its command line is too long to be read back; but it is the one child that is a Java program. */
    private ProcessHandle childOfTheRun() {
        return run.children()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    void startSandbox() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java, "-Xmx192m", "-cp", RunningJetvision.classPath(), "com.jetvision.sandbox.AvinodeSandbox")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("logs/sandbox-again.log").toFile());
        builder.environment().put("JETVISION_SANDBOX_PORT", Integer.toString(sandboxPort));
        builder.environment().put("JETVISION_BASE_URL", baseUrl);
        builder.environment().put("JETVISION_HOME", home.toString());
        sandbox = builder.start();
        listens(sandboxPort);
    }

    /** At once and without a farewell, as in a crash. */
    void stopDatabase() throws Exception {
        var control =
                Path.of(serverCommand().getFirst()).resolveSibling("pg_ctl").toString();
        var data = home.resolve("postgres/data").toString();
        done(new ProcessBuilder(privileged(List.of(control, "stop", "-w", "-m", "immediate", "-D", data))));
    }

    void startDatabase() throws Exception {
        var command = serverCommand();
        var port = Integer.parseInt(command.get(command.indexOf("-p") + 1));
        new ProcessBuilder(privileged(command))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("logs/postgres-again.log").toFile())
                .start();
        listens(port);
    }

    private List<String> serverCommand() throws IOException {
        return WORD.matcher(Files.readString(home.resolve("postgres/data/postmaster.opts")))
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    /** PostgreSQL does not work for root; the embedded one leaves root's name behind in the same way. */
    private static List<String> privileged(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var plain = new ArrayList<>(List.of("unshare", "-U"));
        plain.addAll(command);
        return plain;
    }

    private static void done(ProcessBuilder builder) throws Exception {
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private static void listens(int port) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(100);
            }
        }
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** What was started here ends with the run. */
    void close() {
        if (sandbox != null) {
            sandbox.destroy();
        }
    }
}
