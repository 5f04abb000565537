package com.jetvision.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Posts events to the receiver over some connections; every one must be answered 200. */
final class Relay {
    private static final int OK = 200;
    /** How long the senders have to take their places. */
    private static final long WARNING = TimeUnit.MILLISECONDS.toNanos(20);

    private final int port;

    Relay(int port) {
        this.port = port;
    }

    /** As fast as they are answered; each connection sends the next when it has its answer. */
    Sent send(List<byte[]> posts, int connections) throws Exception {
        return send(posts, connections, 0);
    }

    /** At this rate, come what may: who is kept waiting by the one before him waits from when he was to be sent. */
    Sent offer(List<byte[]> posts, int connections, int perSecond) throws Exception {
        return send(posts, connections, perSecond);
    }

    /**
     * What was sent.
     *
     * @param due when each was to be sent, in nanoseconds of this machine
     * @param took how long each then waited for its answer
     */
    record Sent(long[] due, long[] took) {
        Waits answers() {
            return Waits.ofNanos(took);
        }
    }

    private Sent send(List<byte[]> posts, int connections, int perSecond) throws Exception {
        var sent = new Sent(new long[posts.size()], new long[posts.size()]);
        var next = new AtomicInteger();
        var wires = dial(connections);
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var beat = new Beat(System.nanoTime() + WARNING, perSecond);
            var senders = new ArrayList<Callable<Boolean>>();
            for (var wire : wires) {
                senders.add(() -> {
                    work(wire, posts, next, beat, sent);
                    return true;
                });
            }
            for (var sender : threads.invokeAll(senders)) {
                sender.get();
            }
        } finally {
            for (var wire : wires) {
                wire.close();
            }
        }
        return sent;
    }

    /** All are there before the clock runs: a relay keeps its connections. */
    private List<Wire> dial(int connections) throws IOException {
        var wires = new ArrayList<Wire>();
        for (int i = 0; i < connections; i++) {
            wires.add(new Wire(port));
        }
        return wires;
    }

    private static void work(Wire wire, List<byte[]> posts, AtomicInteger next, Beat beat, Sent sent)
            throws IOException {
        for (int i = next.getAndIncrement(); i < posts.size(); i = next.getAndIncrement()) {
            long due = beat.await(i);
            int answer = wire.post(posts.get(i));
            if (answer != OK) {
                throw new IOException("An event was answered " + answer);
            }
            sent.due()[i] = due;
            sent.took()[i] = System.nanoTime() - due;
        }
    }
}
