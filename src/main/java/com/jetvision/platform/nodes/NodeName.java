package com.jetvision.platform.nodes;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What this node is called among the others: by {@code jetvision.node}, or by machine, process and a bit of chance. */
@Component
public class NodeName {
    private final String name;

    NodeName(@Value("${jetvision.node:}") String given) {
        name = given.isBlank() ? own() : given;
    }

    private static String own() {
        return "%s-%d-%s"
                .formatted(
                        host(),
                        ProcessHandle.current().pid(),
                        HexFormat.of()
                                .toHexDigits(ThreadLocalRandom.current().nextInt())
                                .substring(0, 4));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "node";
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
