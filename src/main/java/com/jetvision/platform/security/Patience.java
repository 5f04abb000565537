package com.jetvision.platform.security;

import java.time.Duration;
import java.util.Map;

/**
 * How long a connection waits for the database (docs/decisions, "Patience with the database"). The database ends what takes
 * or waits too long, and frees the locks of a transaction that nobody goes on with. A database that hangs and cannot even do
 * that is given up a little later. One wait is never cut short, however the database is set up: that for what was committed
 * to be on the disk, for somebody is told so.
 */
final class Patience {
    /** Longer than a transaction may stand idle: who waits for a node that froze gets its turn. */
    private static final Duration LOCK = Duration.ofSeconds(20);

    /** Before a claim's lease ends: whoever then takes the work over finds no row locked by a node that froze. */
    private static final Duration IDLE = Duration.ofSeconds(15);

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private Patience() {}

    /** Settings of a connection whose statements may take so long. */
    static Map<String, String> settings(Duration statement) {
        var socket = statement.plus(statement.dividedBy(5)).plusSeconds(1);
        return Map.of(
                "options",
                "-c statement_timeout=%d -c lock_timeout=%d -c idle_in_transaction_session_timeout=%d -c synchronous_commit=on"
                        .formatted(statement.toMillis(), LOCK.toMillis(), IDLE.toMillis()),
                "socketTimeout",
                Long.toString(socket.toSeconds()),
                "connectTimeout",
                Long.toString(CONNECT.toSeconds()),
                "tcpKeepAlive",
                "true");
    }
}
