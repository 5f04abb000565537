package com.jetvision.chaos;

import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.tokens.Sealer;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The few beans of the application that setting up needs, as the database's owner: much quicker than all of it. */
final class Parts {
    private Parts() {}

    static AnnotationConfigApplicationContext open(NodeSettings settings, DataSource owner) {
        var context = new AnnotationConfigApplicationContext();
        Map<String, Object> properties =
                Map.of("jetvision.home", settings.home().toString(), "jetvision.secret-key", settings.secretKey());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("chaos", properties));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(owner));
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new JdbcTransactionManager(owner)));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(Who.class, Sealer.class, AvinodeConnections.class);
        context.refresh();
        return context;
    }
}
