package com.jetvision.mail;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connections that end after a while, whatever is being said: time-outs are for each read alone, so a server that drips its
 * answers would hold a worker for hours, and the mail beyond its lease.
 */
class HurriedSockets extends SocketFactory {
    private static final Logger LOG = LoggerFactory.getLogger(HurriedSockets.class);
    private final Duration longest;

    HurriedSockets(Duration longest) {
        this.longest = longest;
    }

    @Override
    public Socket createSocket() {
        var socket = new Socket();
        CompletableFuture.delayedExecutor(longest.toMillis(), MILLISECONDS).execute(() -> end(socket));
        return socket;
    }

    private void end(Socket socket) {
        if (socket.isClosed()) {
            return;
        }
        LOG.warn("A mail server that took longer than {} for one mail was left", longest);
        try {
            socket.close();
        } catch (IOException closed) {
            LOG.debug("The connection was over already", closed);
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress here, int herePort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(here, herePort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress here, int herePort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(here, herePort));
    }

    private Socket connected(InetSocketAddress to, @Nullable InetSocketAddress from) throws IOException {
        var socket = createSocket();
        socket.bind(from);
        socket.connect(to);
        return socket;
    }
}
