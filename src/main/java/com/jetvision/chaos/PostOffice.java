package com.jetvision.chaos;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A mail server in every mood that one can be in; it remembers each mail that it was handed to the last line. */
final class PostOffice implements Closeable {
    /** What happens to whoever comes from now on; a conversation goes on in the mood in which it began. */
    enum Mood {
        WELL,
        /** Nobody opens. */
        AWAY,
        /** One byte a second. */
        SLOW,
        /** Not now, come again (4xx). */
        LATER,
        /** Never (5xx). */
        REFUSING,
        /** Takes the whole mail and hangs up without a word. */
        DROPPING
    }

    /** A mail that came whole; {@code taken} if the other side was told so to the end. */
    record Received(String messageId, boolean taken) {}

    private final int port;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;
    private volatile ServerSocket door;

    private PostOffice(ServerSocket door) {
        this.door = door;
        port = door.getLocalPort();
        Thread.ofVirtual().start(() -> accept(door));
    }

    static PostOffice open() throws IOException {
        return new PostOffice(doorAt(0));
    }

    private static ServerSocket doorAt(int port) throws IOException {
        var door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
        return door;
    }

    int port() {
        return port;
    }

    void mood(Mood next) throws IOException {
        mood = next;
        if (next == Mood.AWAY) {
            door.close();
        } else if (door.isClosed()) {
            var fresh = doorAt(port);
            door = fresh;
            Thread.ofVirtual().start(() -> accept(fresh));
        }
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    private void accept(ServerSocket at) {
        while (!at.isClosed()) {
            try {
                var guest = at.accept();
                var now = mood;
                Thread.ofVirtual().start(() -> serve(guest, now));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket guest, Mood how) {
        try (guest;
                var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8))) {
            var talk = new Talk(in, guest.getOutputStream(), how);
            talk.say("220 chaos");
            for (var line = in.readLine(); line != null && talk.goesOn(line); line = in.readLine()) {}
        } catch (IOException | InterruptedException hungUp) {
            // by the other side: whether it comes again is what is tested
        }
    }

    private final class Talk {
        private final BufferedReader in;
        private final OutputStream out;
        private final Mood how;

        Talk(BufferedReader in, OutputStream out, Mood how) {
            this.in = in;
            this.out = out;
            this.how = how;
        }

        void say(String line) throws IOException, InterruptedException {
            for (byte one : (line + "\r\n").getBytes(StandardCharsets.US_ASCII)) {
                out.write(one);
                if (how == Mood.SLOW) {
                    out.flush();
                    TimeUnit.SECONDS.sleep(1);
                }
            }
            out.flush();
        }

        boolean goesOn(String line) throws IOException, InterruptedException {
            switch (line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT)) {
                case "RCPT" -> say(recipient());
                case "DATA" -> {
                    say("354 go on");
                    return letter();
                }
                case "QUIT" -> {
                    say("221 bye");
                    return false;
                }
                default -> say("250 chaos");
            }
            return true;
        }

        private String recipient() {
            return switch (how) {
                case LATER -> "451 not now, come again";
                case REFUSING -> "550 no such person here";
                case WELL, AWAY, SLOW, DROPPING -> "250 known";
            };
        }

        private boolean letter() throws IOException, InterruptedException {
            var id = "";
            for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null) {
                    return false;
                }
                if (line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
                    id = line.substring("message-id:".length()).strip();
                }
            }
            if (how == Mood.DROPPING) {
                received.add(new Received(id, false));
                return false;
            }
            say("250 taken");
            received.add(new Received(id, true));
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
