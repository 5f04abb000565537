package com.jetvision.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    static final byte[] BYTES = "a contract".getBytes(StandardCharsets.UTF_8);
    static final String SHA = Fingerprint.sha256(BYTES);

    @TempDir
    Path folder;

    FolderStore store;
    Path file;

    @BeforeEach
    void anEmptyStore() {
        store = new FolderStore(folder);
        file = folder.resolve(SHA.substring(0, 2)).resolve(SHA);
    }

    @Test
    void whatWasStoredComesBackAndTheSameBytesAreKeptOnce() throws IOException {
        store.put(SHA, BYTES);
        store.put(SHA, BYTES);
        assertThat(store.get(SHA)).isEqualTo(BYTES);
        assertThat(filesBeside()).isEqualTo(1);
    }

    @Test
    void eightThreadsThatStoreTheSameLeaveOneWholeFile() throws IOException {
        IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> store.put(SHA, BYTES)))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(store.get(SHA)).isEqualTo(BYTES);
        assertThat(filesBeside()).isEqualTo(1);
    }

    @Test
    void aDamagedFileIsNotGivenOut() throws IOException {
        store.put(SHA, BYTES);
        Files.writeString(file, "a forgery!");
        assertThatThrownBy(() -> store.get(SHA)).hasMessage("A stored document is damaged: " + SHA);
    }

    @Test
    void storingAgainHealsADamagedFile() throws IOException {
        store.put(SHA, BYTES);
        Files.writeString(file, "half");
        store.put(SHA, BYTES);
        assertThat(store.get(SHA)).isEqualTo(BYTES);
    }

    @Test
    void aMissingFileIsSaid() {
        assertThatThrownBy(() -> store.get(SHA)).hasMessage("A stored document is missing: " + SHA);
    }

    private long filesBeside() throws IOException {
        try (var files = Files.list(file.getParent())) {
            return files.count();
        }
    }
}
