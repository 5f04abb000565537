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
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Keeps documents in a local folder: written aside, forced to disk, then renamed, so a file is whole or not there. */
@Component
class FolderStore implements DocumentStore {
    private final Path folder;

    @Autowired
    FolderStore(JetvisionSettings settings) {
        this(settings.home().resolve("documents"));
    }

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String sha256, byte[] bytes) {
        var target = file(sha256);
        var shelf = shelf(sha256);
        try {
            if (isThere(target, bytes)) {
                return;
            }
            Files.createDirectories(shelf);
            var aside = Files.createTempFile(shelf, "new", ".tmp");
            write(aside, bytes);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(shelf);
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be stored", e);
        }
    }

    /** A damaged file is not there: what is stored again heals it. */
    private static boolean isThere(Path target, byte[] bytes) throws IOException {
        return Files.exists(target) && Arrays.equals(Files.readAllBytes(target), bytes);
    }

    /** The new name is durable too; where a folder cannot be opened (Windows) the file system does it by itself. */
    private static void forceFolder(Path parent) throws IOException {
        if (Files.getFileStore(parent).supportsFileAttributeView("posix")) {
            try (var channel = FileChannel.open(parent, StandardOpenOption.READ)) {
                channel.force(true);
            }
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
        return shelf(sha256).resolve(sha256);
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }
}
