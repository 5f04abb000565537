package com.jetvision.platform.security;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Vaadin's own strategy (the session's user, also under push), beneath an identity that a thread takes on for one piece of
 * work: a public page, inside somebody's Vaadin session, must be able to act as the machine.
 */
class ActingContext implements SecurityContextHolderStrategy {
    private static final ThreadLocal<@Nullable SecurityContext> ACTING = new ThreadLocal<>();
    private final SecurityContextHolderStrategy session = new VaadinAwareSecurityContextHolderStrategy();

    static <T extends @Nullable Object> T run(Authentication identity, Callable<T> work) {
        var before = ACTING.get();
        ACTING.set(new SecurityContextImpl(identity));
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (before == null) {
                ACTING.remove();
            } else {
                ACTING.set(before);
            }
        }
    }

    @Override
    public SecurityContext getContext() {
        var acting = ACTING.get();
        return acting != null ? acting : session.getContext();
    }

    @Override
    public void setContext(SecurityContext context) {
        session.setContext(context);
    }

    @Override
    public void clearContext() {
        session.clearContext();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return session.createEmptyContext();
    }
}
