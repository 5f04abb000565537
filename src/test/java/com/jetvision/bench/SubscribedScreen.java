package com.jetvision.bench;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.jetvision.chaos.House;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Actor;
import com.jetvision.platform.security.ActorPrincipal;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import com.jetvision.quotes.Quotes;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * An agent's screen, without a browser: each request shown is bound as the board of quotes binds it, and its rows are read
 * again as the agent, under the screen's lock, on the thread that refreshes screens.
 */
final class SubscribedScreen implements AutoCloseable {
    private final UI ui;
    private final LiveUpdates live;
    private final Quotes quotes;

    SubscribedScreen(WebhookScene scene) {
        live = scene.app().bean(LiveUpdates.class);
        quotes = scene.app().bean(Quotes.class);
        MockVaadin.setup();
        ui = UI.getCurrent();
        ui.getSession()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(signIn(scene.house())));
        ui.getSession().unlock(); // whoever refreshes takes the lock
    }

    private record Principal(Actor actor) implements ActorPrincipal {}

    private static TestingAuthenticationToken signIn(House house) {
        var agent = new Actor(Role.AGENT, new OrganizationId(house.organization()), house.agent(), "Dana Holt");
        return new TestingAuthenticationToken(
                new Principal(agent), "", agent.role().authority());
    }

    /** Shows a request; answers when its first quote is on the screen, in nanoseconds of this machine. */
    CompletableFuture<Long> show(RequestId request) {
        var shown = new CompletableFuture<Long>();
        var board = new Div();
        ui.accessSynchronously(() -> {
            ui.add(board);
            live.bind(board, request, () -> {
                if (!quotes.rows(request).isEmpty()) {
                    shown.complete(System.nanoTime());
                }
            });
        });
        return shown;
    }

    @Override
    public void close() {
        ui.getSession().lock(); // as it was opened
        MockVaadin.tearDown();
    }
}
