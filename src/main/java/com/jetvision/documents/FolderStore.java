package com.jetvision.documents;

import com.jetvision.platform.settings.JetvisionSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/** Keeps documents in a local folder: written aside, forced to disk, then renamed, so a file is whole or not there. */
@Component
class FolderStore implements DocumentStore {
    private final Path folder;

    FolderStore(JetvisionSettings settings) {
        folder = settings.home().resolve("documents");
    }

    @Override
    public void put(String sha256, byte[] bytes) {
        var target = file(sha256);
        if (Files.exists(target)) {
            return;
        }
        try {
            Files.createDirectories(target.getParent());
            var aside = Files.createTempFile(target.getParent(), "new", ".tmp");
            write(aside, bytes);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be stored", e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    @Override
    public byte[] get(String sha256) {
        try {
            var bytes = Files.readAllBytes(file(sha256));
            if (!Fingerprint.sha256(bytes).equals(sha256)) {
                throw new IllegalStateException("A stored document is damaged: " + sha256);
            }
            return bytes;
        } catch (IOException e) {
            throw new IllegalStateException("A stored document is missing: " + sha256, e);
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
