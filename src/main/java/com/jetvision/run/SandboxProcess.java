package com.jetvision.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The Avinode sandbox in a process of its own, as the real Avinode would be. */
record SandboxProcess(Process process, String url) implements Closeable {
    static SandboxProcess start(RunSettings settings, String baseUrl) throws IOException {
        var logs = Files.createDirectories(settings.home().resolve("logs"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-Xmx192m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.jetvision.sandbox.AvinodeSandbox")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        logs.resolve("sandbox.log").toFile()));
        builder.environment().put("JETVISION_SANDBOX_PORT", Integer.toString(settings.sandboxPort()));
        builder.environment().put("JETVISION_BASE_URL", baseUrl);
        builder.environment().put("JETVISION_HOME", settings.home().toString());
        return new SandboxProcess(builder.start(), "http://localhost:" + settings.sandboxPort());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
