package com.jetvision.testing;

import com.jetvision.platform.security.Actor;
import com.jetvision.platform.security.ActorPrincipal;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Somebody whom a test acts as, on whatever thread it is. */
public record Person(Actor actor) {
    /** Runs work signed in as this person and signs out again. */
    public <T> T does(Callable<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication()));
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void runs(Runnable work) {
        does(() -> {
            work.run();
            return true;
        });
    }

    /** Signs this person in for the rest of the test on this thread. */
    public void signsIn() {
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication()));
    }

    TestingAuthenticationToken authentication() {
        return new TestingAuthenticationToken(
                new Principal(actor), "", actor.role().authority());
    }

    record Principal(Actor actor) implements ActorPrincipal {}
}
