package com.jetvision.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the state: one change at a time, and a change that was made is in the file before the caller hears of it. */
final class Book {
    private final State state;
    private final @Nullable Path file;
    private final Object saving = new Object();
    private long changes;
    private long saved;

    private Book(State state, @Nullable Path file) {
        this.state = state;
        this.file = file;
    }

    static Book open(@Nullable Path file) {
        try {
            boolean known = file != null && Files.exists(file);
            return new Book(known ? Json.read(Files.readAllBytes(file), State.class) : State.empty(), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the sandbox's state from " + file, unreadable);
        }
    }

    <T> T read(Function<State, T> question) {
        synchronized (state) {
            return question.apply(state);
        }
    }

    /** Makes a change; it must refuse before it touches anything, for nothing is taken back. */
    <T> T write(Function<State, T> change) {
        T result;
        long mine;
        synchronized (state) {
            result = change.apply(state);
            mine = ++changes;
        }
        saveUpTo(mine);
        return result;
    }

    /** Notes a delivered event, to be saved with the next change: a crash before that only delivers it twice. */
    void forget(Outgoing event) {
        synchronized (state) {
            state.outgoing().remove(event.eventId());
            changes++;
        }
    }

    void save() {
        saveUpTo(Long.MAX_VALUE);
    }

    /** Changes that came while another was being written share one write. */
    private void saveUpTo(long wanted) {
        if (file == null) return;
        synchronized (saving) {
            if (saved >= wanted) return;
            byte[] bytes;
            synchronized (state) {
                bytes = Json.bytes(state);
                saved = changes;
            }
            write(file, bytes);
        }
    }

    private static void write(Path file, byte[] bytes) {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(fresh, bytes);
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write the sandbox's state to " + file, unwritable);
        }
    }
}
