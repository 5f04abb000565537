package com.jetvision.platform.security;

import com.jetvision.platform.errors.Refused;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Answers who acts on this thread; the one place where background work signs in. */
@Component
public class Who {
    /** Never null: nobody signed in is {@link Actor#VISITOR}. */
    public Actor actor() {
        return actorOf(SecurityContextHolder.getContext().getAuthentication());
    }

    static Actor actorOf(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof ActorPrincipal principal
                ? principal.actor()
                : Actor.VISITOR;
    }

    /** The signed-in person's id; refused when nobody or the machine acts. */
    public UUID person() {
        var person = actor().person();
        if (person == null) {
            throw new Refused("Sign in first.");
        }
        return person;
    }

    /** The organization that is acted for; refused for a visitor. */
    public OrganizationId organization() {
        var organization = actor().organization();
        if (organization == null) {
            throw new Refused("Sign in first.");
        }
        return organization;
    }

    public boolean isAdmin() {
        return actor().role() == Role.ADMIN;
    }

    /**
     * Runs work as the machine for one organization, or for all when null. Opens no transaction; must be called outside
     * one, for row security is set when a transaction begins.
     */
    public <T extends @Nullable Object> T asMachine(
            @Nullable OrganizationId organization, String name, Callable<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The machine signs in before its transaction opens, not inside one");
        }
        return ActingContext.run(new MachineAuthentication(Actor.machine(organization, name)), work);
    }

    /** As {@link #asMachine(OrganizationId, String, Callable)}, for work without a result. */
    public void asMachine(@Nullable OrganizationId organization, String name, Runnable work) {
        this.<@Nullable Object>asMachine(organization, name, () -> {
            work.run();
            return null;
        });
    }
}
