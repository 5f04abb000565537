package com.jetvision.shell;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.ui.NavCounts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Pages that stand for the modules' own, so that the shell can be tried without them. */
final class ShellPlaces {
    private ShellPlaces() {}

    @Route("shell-test")
    @PermitAll
    @Menu(title = "Shell test", order = 50, icon = "circle")
    static class Plain extends Div {}

    @Route("shell-test/keys")
    @RolesAllowed("ADMIN")
    @Menu(title = "Keys of the house", order = 150, icon = "key-round")
    static class Keys extends Div {
        Keys() {
            super("The keys lie here");
        }
    }

    @Route("shell-test/missing")
    @PermitAll
    static class Missing extends Div implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new NotFound("quote");
        }
    }

    @Route("shell-test/outage")
    @PermitAll
    static class Outage extends Div implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new CannotCreateTransactionException("no connection");
        }
    }

    @Component
    static class Waiting implements NavCounts {
        final AtomicLong number = new AtomicLong();

        @Override
        public String path() {
            return "shell-test";
        }

        @Override
        public long count() {
            return number.get();
        }
    }
}
