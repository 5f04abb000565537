package com.jetvision.run;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.jetvision.JetvisionApplication;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.MapPropertySource;

/** Starts everything that a brokerage needs on one machine and says where it is. */
public final class RunJetvision {
    private static final PrintStream OUT = System.out;

    private RunJetvision() {}

    public static void main(String[] args) throws IOException {
        quiet();
        var settings = RunSettings.fromEnvironment();
        Files.createDirectories(settings.home());
        var closing = new Closing();
        Runtime.getRuntime().addShutdownHook(new Thread(closing::closeAll, "stop"));
        try {
            start(settings, closing, args);
        } catch (IOException | RuntimeException e) {
            LoggerFactory.getLogger(RunJetvision.class).error("Jetvision did not start", e);
            System.exit(1); // the database and the sandbox would otherwise stay behind
        }
    }

    private static void start(RunSettings settings, Closing closing, String[] args) throws IOException {
        var baseUrl = "http://localhost:" + settings.port();
        var database =
                closing.later(Database.of(settings), opened -> opened.server().close());
        var mail = closing.later(MailServer.of(settings), MailServer::close);
        var sandbox = closing.later(SandboxProcess.start(settings, baseUrl), SandboxProcess::close);
        RuntimeFile.remove(settings.home());

        var context = new SpringApplicationBuilder(JetvisionApplication.class, RunBeans.class)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .initializers(application -> {
                    var properties = new MapPropertySource("run", properties(settings, database, mail, sandbox));
                    application.getEnvironment().getPropertySources().addFirst(properties);
                    application.getBeanFactory().registerSingleton("mailServer", mail);
                })
                .run(args);
        closing.later(context, application -> application.close());
        if (settings.demo()) {
            Demo.load(context);
        }
        new RuntimeFile(
                        baseUrl,
                        sandbox.url(),
                        database.url(),
                        database.user(),
                        database.password(),
                        mail.host(),
                        mail.port(),
                        ProcessHandle.current().pid())
                .write(settings.home());
        closing.later(settings.home(), RuntimeFile::remove);
        announce(settings, baseUrl, sandbox.url());
    }

    /** What starts before Spring Boot sets up logging would otherwise print every line of PostgreSQL's own log. */
    private static void quiet() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    }

    private static Map<String, Object> properties(
            RunSettings settings, Database database, MailServer mail, SandboxProcess sandbox) {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", settings.port());
        properties.put("jetvision.home", settings.home().toString());
        properties.put("jetvision.db.url", database.url());
        properties.put("jetvision.db.user", database.user());
        properties.put("jetvision.db.password", database.password());
        properties.put("spring.mail.host", mail.host());
        properties.put("spring.mail.port", mail.port());
        properties.put("jetvision.sandbox-url", sandbox.url());
        properties.put("jetvision.demo", settings.demo());
        return properties;
    }

    private static void announce(RunSettings settings, String baseUrl, String sandboxUrl) {
        long started = Long.getLong(
                "jetvision.started",
                ProcessHandle.current()
                        .info()
                        .startInstant()
                        .map(start -> start.toEpochMilli())
                        .orElse(0L));
        OUT.printf("%nJetvision is ready after %.1f s%n", (System.currentTimeMillis() - started) / 1000.0);
        OUT.printf("  Jetvision        %s%n", baseUrl);
        OUT.printf("  Avinode sandbox  %s%n", sandboxUrl);
        OUT.printf("  Data             %s%n", settings.home());
        if (settings.demo()) {
            OUT.println("  Sign in as       admin@demo.jetvision.example, agent@demo.jetvision.example,");
            OUT.println("                   agent2@demo.jetvision.example, operator@demo.jetvision.example,");
            OUT.println("                   admin@other.jetvision.example (a second brokerage)");
            OUT.println("  Password         jetvision-demo");
        }
        OUT.println("  Ctrl-C stops it all.");
    }
}
