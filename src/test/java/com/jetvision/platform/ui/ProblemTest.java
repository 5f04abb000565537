package com.jetvision.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.ui.Notice.Kind;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.Test;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;

class ProblemTest {
    @Test
    void aBusinessNoIsShownAsItIs() {
        assertThat(Problem.of(new Refused("This quote expired."))).isEqualTo(refused("This quote expired."));
    }

    @Test
    void aBusinessNoIsFoundBelowWhatWrapsIt() {
        assertThat(Problem.of(new IllegalStateException(new Refused("Not yet."))))
                .isEqualTo(refused("Not yet."));
    }

    @Test
    void eachKindHasItsOwnStatusAtTheWebEdge() {
        assertThat(Problem.of(new NotFound("request")).kind().status()).isEqualTo(404);
        assertThat(Problem.of(new ObjectOptimisticLockingFailureException("Quote", 1))
                        .kind()
                        .status())
                .isEqualTo(409);
        assertThat(refused("no").kind().status()).isEqualTo(422);
    }

    @Test
    void anAbsentDatabaseSaysThatNothingIsLost() {
        assertThat(Problem.of(new CannotCreateTransactionException("no connection"))
                        .kind())
                .isEqualTo(Kind.UNREACHABLE);
        assertThat(Problem.of(new RuntimeException(new SQLException("terminated", "57P01")))
                        .sentence())
                .isEqualTo("The database does not answer. Nothing that you typed is lost; try again in a moment.");
    }

    /** The roll-back of what the database cut off fails too, and hides the reason. */
    @Test
    void aRollBackOnAConnectionThatIsGoneIsAnAbsentDatabase() {
        var gone = new TransactionException(
                "Unable to rollback against JDBC Connection", new SQLException("Connection is closed"));
        assertThat(Problem.of(new JpaSystemException(gone)).kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(Problem.of(new SQLException("something else")).kind()).isEqualTo(Kind.BUG);
    }

    @Test
    void aTabThatWasClosedIsNoFault() {
        var gone = new ClientAbortException(new IOException("Broken pipe"));
        assertThat(Problem.of(new IllegalStateException(gone)).kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void aBugIsANumberAndNothingOfItsCause() {
        var notice = Problem.of(new NullPointerException("secret detail"));
        assertThat(notice.kind()).isEqualTo(Kind.BUG);
        assertThat(notice.sentence())
                .matches("Something went wrong on our side\\. Nothing is lost\\. Fault [0-9A-F]{4}-[0-9A-F]{2}\\.");
    }

    private static Notice refused(String sentence) {
        return new Notice(Kind.REFUSED, sentence);
    }
}
