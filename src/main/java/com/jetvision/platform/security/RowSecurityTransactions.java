package com.jetvision.platform.security;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Opens each transaction with the actor's name on it; row security below shows a nameless transaction no row. */
class RowSecurityTransactions extends JpaTransactionManager {
    private static final String NAME_IT = "select set_config('app.organization_id', ?, true),"
            + " set_config('app.agent_id', ?, true), set_config('app.role', ?, true)";
    private final transient Who who;

    RowSecurityTransactions(EntityManagerFactory factory, Who who) {
        super(factory);
        this.who = who;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            name(connection(), who.actor());
        } catch (SQLException | RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("Could not name the actor to the database", e);
        }
    }

    private Connection connection() {
        var source = getDataSource();
        if (source == null
                || !(TransactionSynchronizationManager.getResource(source) instanceof ConnectionHolder holder)) {
            throw new IllegalStateException("The transaction has no JDBC connection to name the actor on");
        }
        return holder.getConnection();
    }

    private static void name(Connection connection, Actor actor) throws SQLException {
        try (var statement = connection.prepareStatement(NAME_IT)) {
            statement.setString(
                    1,
                    text(
                            actor.organization() == null
                                    ? null
                                    : actor.organization().value()));
            statement.setString(2, text(actor.person()));
            statement.setString(3, actor.role().code());
            statement.execute();
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
