package com.jetvision.platform.transactions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers what a transaction has to write until just before its commit, and then writes it at once: one statement for all
 * rather than one for each. It is in the transaction as if it had been written at once; what fails there undoes all.
 */
public final class BeforeCommit<T> {
    private final Consumer<List<T>> write;

    public BeforeCommit(Consumer<List<T>> write) {
        this.write = write;
    }

    /** Must be called in a transaction. */
    @SuppressWarnings("unchecked")
    public void add(T one) {
        var gathered = (Gathered) TransactionSynchronizationManager.getResource(this);
        if (gathered == null) {
            gathered = new Gathered();
            TransactionSynchronizationManager.registerSynchronization(gathered);
            TransactionSynchronizationManager.bindResource(this, gathered);
        }
        gathered.add(one);
    }

    private final class Gathered implements TransactionSynchronization {
        private final List<T> waiting = new ArrayList<>();
        private boolean late;

        /** What comes after the others were written, from somebody else who does something before the commit, is written at once. */
        void add(T one) {
            if (late) {
                write.accept(List.of(one));
            } else {
                waiting.add(one);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            late = true;
            if (!waiting.isEmpty()) {
                write.accept(waiting);
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(BeforeCommit.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(BeforeCommit.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(BeforeCommit.this);
        }
    }
}
