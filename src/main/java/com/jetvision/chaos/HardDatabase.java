package com.jetvision.chaos;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A PostgreSQL that can be stopped as if its machine lost power and started again on the same data and port. */
class HardDatabase implements Closeable {
    private static final Pattern BINARY = Pattern.compile("^\"?(.*/bin)/postgres");
    private final EmbeddedPostgres embedded;
    private final Path data;
    private final Path binaries;
    private volatile boolean running = true;

    private HardDatabase(EmbeddedPostgres embedded, Path data, Path binaries) {
        this.embedded = embedded;
        this.data = data;
        this.binaries = binaries;
    }

    static HardDatabase start(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        var data = folder.resolve("data");
        var embedded = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on") // the embedded server would switch both off
                .setServerConfig("synchronous_commit", "on")
                .start();
        return new HardDatabase(embedded, data, binaries(data));
    }

    /** What PostgreSQL itself wrote down when it was started. */
    private static Path binaries(Path data) throws IOException {
        var command = BINARY.matcher(Files.readString(data.resolve("postmaster.opts")));
        if (!command.find()) {
            throw new IllegalStateException("Where PostgreSQL's programs lie is not in " + data);
        }
        return Path.of(command.group(1));
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(embedded.getPort());
    }

    /** No check point, no good-bye: what was not on the disk is gone, every connection breaks. */
    void stopHard() throws IOException, InterruptedException {
        control("stop", "-m", "immediate");
        running = false;
    }

    /** Answers when it takes connections again. */
    void startAgain() throws IOException, InterruptedException {
        control(
                "start",
                "-w",
                "-t",
                "60",
                "-l",
                data.resolve("again.log").toString(),
                "-o",
                "-p " + embedded.getPort());
        running = true;
    }

    boolean isRunning() {
        return running;
    }

    private void control(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) { // as root, which PostgreSQL refuses to run as
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(binaries.resolve("pg_ctl").toString(), "-D", data.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("control.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("%s failed: %s".formatted(command, Files.readString(data.resolve("control.log"))));
        }
    }

    @Override
    public void close() throws IOException {
        embedded.close(); // stops whatever runs on the data folder, if that takes no more than five seconds
        try {
            if (Files.exists(data.resolve("postmaster.pid"))) {
                stopHard();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
