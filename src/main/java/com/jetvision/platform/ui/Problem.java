package com.jetvision.platform.ui;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.ui.Notice.Kind;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.catalina.connector.ClientAbortException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Turns whatever was thrown into one sentence: a business no, a conflict, an outage, or a bug with a number. */
public final class Problem {
    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);

    private static final Set<String> BROKEN_OFF = Set.of("Broken pipe", "Connection reset by peer");

    private Problem() {}

    /** Tells the person on the current screen, if there is one. */
    public static void show(Throwable cause) {
        var notice = of(cause);
        if (UI.getCurrent() != null) {
            Toasts.refused(notice.sentence());
        }
    }

    /** The first known cause decides; what is unknown is logged with the number that the sentence names. */
    public static Notice of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return bug(thrown);
    }

    private static @Nullable Notice known(Throwable cause) {
        return switch (cause) {
            case NotFound no -> new Notice(Kind.NOT_FOUND, sentence(no));
            case Refused no -> new Notice(Kind.REFUSED, sentence(no));
            case OptimisticLockingFailureException stale ->
                new Notice(
                        Kind.CONFLICT,
                        "Someone else saved this meanwhile. What you typed is still here; open the page again to see"
                                + " their change.");
            case AccessDeniedException denied -> new Notice(Kind.NOT_ALLOWED, "Your role does not allow this.");
            case CannotCreateTransactionException gone -> unreachable(gone);
            case DataAccessResourceFailureException gone -> unreachable(gone);
            case JDBCConnectionException gone -> unreachable(gone);
            case SQLTransientConnectionException gone -> unreachable(gone);
            case SQLException failure when isConnectionLost(failure) -> unreachable(failure);
            // a tab was closed while its answer was on the way: nobody's fault
            case ClientAbortException gone -> wentAway();
            case IOException gone when BROKEN_OFF.contains(String.valueOf(gone.getMessage())) -> wentAway();
            default -> null;
        };
    }

    /** Class 08 is the connection's, 57P the server's going down or starting; what the pool says of one that broke has none. */
    private static boolean isConnectionLost(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                ? "Connection is closed".equals(failure.getMessage())
                : state.startsWith("08") || state.startsWith("57P");
    }

    private static Notice wentAway() {
        return new Notice(Kind.UNREACHABLE, "The browser went away before it had the answer.");
    }

    private static Notice unreachable(Throwable cause) {
        LOG.warn("The database does not answer: {}", cause.getMessage());
        return new Notice(
                Kind.UNREACHABLE,
                "The database does not answer. Nothing that you typed is lost; try again in a moment.");
    }

    private static Notice bug(Throwable cause) {
        var number = number();
        LOG.error("Fault {}", number, cause);
        return new Notice(Kind.BUG, "Something went wrong on our side. Nothing is lost. Fault " + number + ".");
    }

    /** Short enough to be read out on the telephone: {@code 7F3C-91}. */
    private static String number() {
        var digits = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt(1 << 24), 6);
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    private static String sentence(Refused no) {
        return String.valueOf(no.getMessage());
    }
}
