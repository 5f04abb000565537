package com.jetvision.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./jetvision run} as its own process with an empty home, and the mail that it sends. Started once for all journeys. */
final class RunningJetvision {
    private static final Duration START = Duration.ofMinutes(8);
    private static RunningJetvision instance;
    private final Process process;
    private final GreenMail mail;
    private final JsonNode runtime;
    private final Parts parts;

    private RunningJetvision(Process process, Path home, GreenMail mail, JsonNode runtime) {
        this.process = process;
        this.mail = mail;
        this.runtime = runtime;
        this.parts = new Parts(
                home,
                ProcessHandle.of(runtime.path("pid").asLong()).orElseThrow(),
                URI.create(runtime.path("sandboxUrl").asString()).getPort(),
                url(""));
    }

    static synchronized RunningJetvision get() throws Exception {
        if (instance == null) {
            instance = start();
            Runtime.getRuntime().addShutdownHook(new Thread(instance::stop));
        }
        return instance;
    }

    private static RunningJetvision start() throws Exception {
        var home = Files.createTempDirectory("jetvision-journey");
        var mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        "com.jetvision.run.RunJetvision")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("run.log").toFile());
        builder.environment().put("JETVISION_HOME", home.toString());
        builder.environment().put("JETVISION_PORT", Integer.toString(freePort()));
        builder.environment().put("JETVISION_SANDBOX_PORT", Integer.toString(freePort()));
        builder.environment().put("JETVISION_SMTP_HOST", "127.0.0.1");
        builder.environment()
                .put("JETVISION_SMTP_PORT", Integer.toString(mail.getSmtp().getPort()));
        var process = builder.start();
        return new RunningJetvision(process, home, mail, await(process, home));
    }

    /** Of the application alone: views that tests add must not be on its menu. */
    static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static JsonNode await(Process process, Path home) throws Exception {
        var file = home.resolve("runtime.json");
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (Files.exists(file)) {
                return JsonMapper.shared().readTree(Files.readString(file));
            }
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        process.destroy();
        throw new IllegalStateException("Jetvision did not start:\n" + Files.readString(home.resolve("run.log")));
    }

    String url(String path) {
        return runtime.path("baseUrl").asString() + path;
    }

    Parts parts() {
        return parts;
    }

    void stopMail() {
        mail.stop();
    }

    void startMail() {
        mail.start();
    }

    /** Waits until the application says that it and its database are well. */
    void healthy() throws Exception {
        var asked = HttpRequest.newBuilder(URI.create(url("/actuator/health"))).build();
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (http.send(asked, BodyHandlers.discarding()).statusCode() != 200) {
                assertThat(System.nanoTime()).as("well again within a minute").isLessThan(end);
                Thread.sleep(200);
            }
        }
    }

    /** Operators think for half a second at most, not for ten. */
    void hurryOperators() throws Exception {
        var pace = HttpRequest.newBuilder(URI.create(runtime.path("sandboxUrl").asString() + "/control/pace"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer sandbox-demo-token")
                .POST(BodyPublishers.ofString("{\"answersMs\":[100,500],\"repliesMs\":[100,500]}"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(pace, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The sandbox answered " + answer.statusCode() + ": " + answer.body());
            }
        }
    }

    /** The link below this path in a mail. */
    static String link(String mail, String path) {
        return Pattern.compile("https?://\\S+" + path + "\\S+")
                .matcher(mail)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link in\n" + mail))
                .group();
    }

    /** The newest mail to this address whose subject and body please, waiting for it up to half a minute. */
    String mailTo(String address, Predicate<String> wanted) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        int seen = 0;
        while (System.nanoTime() < end) {
            var found = newest(address, wanted);
            if (found.isPresent()) {
                return found.get();
            }
            mail.waitForIncomingEmail(500, ++seen);
        }
        throw new AssertionError("No such mail came to " + address);
    }

    long mailsTo(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> recipients(message).contains(address))
                .count();
    }

    private Optional<String> newest(String address, Predicate<String> wanted) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> recipients(message).contains(address))
                .map(RunningJetvision::text)
                .filter(wanted)
                .reduce((first, second) -> second);
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients());
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Subject and plain text, with soft line breaks undone. */
    private static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + MailText.of(message);
        } catch (jakarta.mail.MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        parts.close();
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
        mail.stop();
    }
}
