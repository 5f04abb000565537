package com.jetvision.platform.security;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** Gives the machine connections of the service role and everybody else those of the application role. */
class ActorDataSource extends AbstractRoutingDataSource implements Closeable {
    private final Who who;

    ActorDataSource(Who who, DataSource people, DataSource machine) {
        this.who = who;
        setDefaultTargetDataSource(people);
        setTargetDataSources(Map.of(Role.MACHINE, machine));
        afterPropertiesSet();
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return who.actor().role();
    }

    @Override
    public void close() throws IOException {
        for (var pool : getResolvedDataSources().values()) {
            ((Closeable) pool).close();
        }
        if (getResolvedDefaultDataSource() instanceof Closeable pool) {
            pool.close();
        }
    }
}
