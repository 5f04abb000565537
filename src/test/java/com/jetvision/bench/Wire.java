package com.jetvision.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One kept-alive connection of a relay: little more than a socket, so that it takes little from what is measured. */
final class Wire implements AutoCloseable {
    private static final int STATUS_AT = "HTTP/1.1 ".length();
    private final int port;
    private final byte[] answer = new byte[8192];
    private Socket socket;

    Wire(int port) throws IOException {
        this.port = port;
        socket = open();
    }

    private Socket open() throws IOException {
        var fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setTcpNoDelay(true);
        return fresh;
    }

    /** Answers the status, after the whole answer is there; dials again when the receiver hangs up after it. */
    int post(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var in = socket.getInputStream();
        for (int length = read(in, 0); true; length = read(in, length)) {
            var text = new String(answer, 0, length, StandardCharsets.ISO_8859_1);
            if (isWhole(text)) {
                if (text.contains("onnection: close\r\n")) {
                    socket.close();
                    socket = open();
                }
                return Integer.parseInt(text.substring(STATUS_AT, STATUS_AT + 3));
            }
        }
    }

    private int read(InputStream in, int have) throws IOException {
        int more = in.read(answer, have, answer.length - have);
        if (more <= 0) {
            throw new EOFException("The receiver closed the connection");
        }
        return have + more;
    }

    private static boolean isWhole(String text) {
        int body = text.indexOf("\r\n\r\n") + 4;
        if (body < 4) {
            return false;
        }
        var head = text.substring(0, body).toLowerCase(java.util.Locale.ROOT);
        int length = head.indexOf("content-length: ");
        if (length < 0) {
            return text.endsWith("0\r\n\r\n");
        }
        int from = length + "content-length: ".length();
        return text.length() - body >= Integer.parseInt(head.substring(from, head.indexOf('\r', from)));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
