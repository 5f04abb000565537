package com.jetvision.platform.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A line to a server that can be made to hang: what is said is heard by nobody, and no connection is closed. */
final class HangingLine implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private volatile boolean hanging;

    HangingLine(int server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void hangs(boolean yes) {
        hanging = yes;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var here = door.accept();
                var there = new Socket(InetAddress.getLoopbackAddress(), server);
                Thread.ofVirtual().start(() -> pass(here, there));
                Thread.ofVirtual().start(() -> pass(there, here));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** What is said while the line hangs is lost. */
    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            var bytes = new byte[8192];
            for (int read = from.getInputStream().read(bytes);
                    read >= 0;
                    read = from.getInputStream().read(bytes)) {
                if (!hanging) {
                    to.getOutputStream().write(bytes, 0, read);
                }
            }
        } catch (IOException closed) {
            // by one side or the other: the line is over
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
