package com.jetvision.platform.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionsTest {
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());
    private final TransactionTemplate another = new TransactionTemplate(new NoDatabase());
    private final List<List<String>> written = new ArrayList<>();
    private final BeforeCommit<String> before = new BeforeCommit<>(all -> written.add(List.copyOf(all)));
    private final AtomicInteger reads = new AtomicInteger();
    private final OncePerTransaction<String, Integer> once = new OncePerTransaction<>();

    @Test
    void whatIsGatheredIsWrittenTogetherBeforeTheCommitInItsOrder() {
        transaction.executeWithoutResult(status -> {
            before.add("one");
            before.add("two");
            assertThat(written).isEmpty();
        });
        assertThat(written).containsExactly(List.of("one", "two"));
    }

    @Test
    void nothingIsWrittenOfWhatIsRolledBack() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    before.add("one");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        transaction.executeWithoutResult(status -> before.add("two"));
        assertThat(written).containsExactly(List.of("two"));
    }

    @Test
    void aWriteThatFailsLetsTheTransactionFail() {
        var failing = new BeforeCommit<String>(all -> {
            throw new IllegalStateException("no room");
        });
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> failing.add("one")))
                .hasMessage("no room");
    }

    @Test
    void whatComesWhenTheOthersAreWrittenIsNotLost() {
        var late = new BeforeCommit<String>(all -> before.add("because of " + all));
        transaction.executeWithoutResult(status -> {
            before.add("one");
            late.add("two");
        });
        assertThat(written).containsExactly(List.of("one"), List.of("because of [two]"));
    }

    @Test
    void whatWasReadIsReadOnceInATransactionAndAnewInTheNext() {
        transaction.executeWithoutResult(status -> assertThat(read() + read()).isEqualTo(2));
        assertThat(transaction.<Integer>execute(status -> read())).isEqualTo(2);
        assertThat(read() + read()).isEqualTo(3 + 4);
    }

    @Test
    void whoeverChangesItHasItReadAgain() {
        transaction.executeWithoutResult(status -> {
            read();
            once.forget();
            assertThat(read()).isEqualTo(2);
        });
    }

    @Test
    void aTransactionInsideAnotherKnowsNothingOfIt() {
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            before.add("outer");
            read();
            another.executeWithoutResult(inner -> {
                before.add("inner");
                assertThat(read()).isEqualTo(2);
            });
            assertThat(read()).isEqualTo(1);
        });
        assertThat(written).containsExactly(List.of("inner"), List.of("outer"));
    }

    private int read() {
        return once.get("key", reads::incrementAndGet);
    }

    /** Transactions as Spring has them, around nothing. */
    private static class NoDatabase extends AbstractPlatformTransactionManager {
        private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return OPEN.get();
        }

        @Override
        protected Object doSuspend(Object transaction) {
            OPEN.set(false);
            return transaction;
        }

        @Override
        protected void doResume(Object transaction, Object suspended) {
            OPEN.set(true);
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            OPEN.set(true);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            OPEN.set(false);
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            OPEN.set(false);
        }
    }
}
