package com.jetvision.platform.nodes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the nodes can go on telling each other. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
public class NodeHealth {
    private final JdbcClient jdbc;

    NodeHealth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How full the database's store of notifications is, from 0 to 1: one listener that stands still keeps them all. */
    public double notificationsKept() {
        return jdbc.sql("select pg_notification_queue_usage()")
                .query(Double.class)
                .single();
    }
}
