package com.jetvision.platform.nodes;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.JetvisionApplication;
import com.jetvision.avinode.inbox.InboxScene;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.ServicePools;
import com.jetvision.requests.RequestLinks;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.tabs.Tab;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.core.context.SecurityContextHolder;

/** The whole application twice on one database: this one serves a screen and works nothing off, the other does the work. */
@ScreenTest
class TwoNodesTest {
    @Autowired
    ServicePools pools;

    @Autowired
    LiveUpdates live;

    @Autowired
    InboxScene scene;

    @Autowired
    Screens screens;

    @Autowired
    World world;

    @Autowired
    Environment settings;

    @Test
    void aQuoteThatTheOtherNodeWorkedOffAppearsOnThisOnesScreen() {
        var house = scene.house();
        var here = new Nodes(pools, new NodeName("here"), true);
        here.onChanged(live::changed); // as live updates do with the node's own line, which tests keep silent
        here.start();
        try (var there = other()) {
            await(() -> here.listening() && there.getBean(Nodes.class).listening());
            screens.open(house.market().agent, RequestLinks.room(house.market().request));
            assertThat(tabs()).contains("Quotes");
            scene.quote(house.id(), "evt-1", "atrip-1", "32850");
            await(() -> {
                screens.settle();
                return tabs().contains("Quotes 1");
            });
        } finally {
            here.stop();
        }
    }

    private static List<String> tabs() {
        return _find(Tab.class).stream().map(Tab::getLabel).toList();
    }

    private ConfigurableApplicationContext other() {
        Map<String, Object> its = Map.of(
                "server.port",
                0,
                "jetvision.node",
                "there",
                "jetvision.home",
                settings.getRequiredProperty("jetvision.home"), // with its key
                "jetvision.db.url",
                settings.getRequiredProperty("jetvision.db.url"),
                "jetvision.db.user",
                settings.getRequiredProperty("jetvision.db.user"),
                "jetvision.db.password",
                "");
        var ours = SecurityContextHolder.getContextHolderStrategy(); // there is one in a process, and it sets its own
        try {
            return new SpringApplicationBuilder(JetvisionApplication.class)
                    .bannerMode(Banner.Mode.OFF)
                    .registerShutdownHook(false)
                    .initializers(application -> {
                        application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("other", its));
                        application
                                .getBeanFactory()
                                .registerSingleton("world", world); // which a scene among the tests wants
                    })
                    .run();
        } finally {
            SecurityContextHolder.setContextHolderStrategy(ours);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
