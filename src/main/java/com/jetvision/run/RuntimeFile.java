package com.jetvision.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import tools.jackson.databind.json.JsonMapper;

/** What other programs read to find a running Jetvision ({@code runtime.json}); readable by the owner alone. */
record RuntimeFile(
        String baseUrl,
        String sandboxUrl,
        String jdbcUrl,
        String dbUser,
        String dbPassword,
        String smtpHost,
        int smtpPort,
        long pid) {
    private static final String NAME = "runtime.json";

    /** Appears whole or not at all. */
    void write(Path home) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(home, "runtime", ".tmp", owner);
        Files.writeString(fresh, JsonMapper.shared().writeValueAsString(this));
        Files.move(fresh, home.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void remove(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(NAME));
    }
}
