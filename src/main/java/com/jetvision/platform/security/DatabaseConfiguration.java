package com.jetvision.platform.security;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Two pools under one data source: people work as {@code jetvision_app}, background work as {@code jetvision_service}.
 * Neither owns a table nor may bypass row security; the owner is known to Flyway alone.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseAccess.class)
class DatabaseConfiguration {
    static final String APP = "jetvision_app";
    static final String SERVICE = "jetvision_service";

    @Bean
    FlywayConfigurationCustomizer rolePasswords(DatabaseAccess access) {
        return flyway -> flyway.dataSource(access.url(), access.user(), access.password())
                .placeholders(
                        Map.of("appPassword", access.passwordOf(APP), "servicePassword", access.passwordOf(SERVICE)))
                .connectRetries(30);
    }

    @Bean
    DataSource dataSource(DatabaseAccess access, Who who) {
        return new ActorDataSource(
                who, pool(access, APP, access.appPool()), pool(access, SERVICE, access.servicePool()));
    }

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory factory, Who who) {
        return new RowSecurityTransactions(factory, who);
    }

    static HikariDataSource pool(DatabaseAccess access, String role, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(role);
        pool.setJdbcUrl(access.url());
        pool.setUsername(role);
        pool.setPassword(access.passwordOf(role));
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
        pool.setInitializationFailTimeout(-1);
        pool.setAutoCommit(true);
        pool.addDataSourceProperty("logServerErrorDetail", "false"); // what stands in a row is no log's business
        pool.addDataSourceProperty("reWriteBatchedInserts", "true"); // the rows of a batch in one statement
        Patience.settings(access.patience()).forEach(pool::addDataSourceProperty);
        return pool;
    }
}
