package com.jetvision.chaos;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every post with the answer it got, in memory and as lines of JSON in a file: what the outside knows. */
class Journal implements AutoCloseable {
    /** No answer: refused connection, broken connection or time-out. */
    static final int NONE = 0;

    private final List<Entry> entries = new ArrayList<>();
    private final @Nullable BufferedWriter file;

    /**
     * One post.
     *
     * @param answer HTTP status, or {@link #NONE}
     * @param words with which it was answered: an event is stored, or was known already
     */
    record Entry(Instant at, String event, int answer, String node, long micros, String words) {
        private String line() {
            return "{\"at\":\"%s\",\"event\":\"%s\",\"answer\":%d,\"node\":\"%s\",\"micros\":%d,\"words\":\"%s\"}%n"
                    .formatted(at, event, answer, node, micros, words.replaceAll("[^\\w ;:.,-]", ""));
        }
    }

    /** In memory only. */
    Journal() {
        file = null;
    }

    Journal(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
    }

    synchronized void write(Entry entry) {
        entries.add(entry);
        if (file != null) {
            try {
                file.write(entry.line());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
