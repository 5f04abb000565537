package com.jetvision.agents;

import com.jetvision.platform.security.Who;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Finds people by e-mail for the sign-in page. Whoever may not sign in (locked, left, not yet onboarded) is not found, so
 * that all refusals look and last alike and tell nothing about who is here.
 */
@Component
class SignIn implements UserDetailsService {
    private final SignInAttempts attempts;
    private final Who who;

    SignIn(SignInAttempts attempts, Who who) {
        this.attempts = attempts;
        this.who = who;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return who.asMachine(null, "Sign-in", () -> attempts.begin(email(typed)))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(typed));
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
            var actor = person.actor();
            who.asMachine(actor.organization(), "Sign-in", () -> attempts.succeeded(person.agent(), actor.name()));
        }
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        var email = email(event.getAuthentication().getName());
        who.asMachine(null, "Sign-in", () -> attempts.justLocked(email))
                .ifPresent(locked -> who.asMachine(locked.organization(), "Sign-in", () -> attempts.tell(locked)));
    }

    private static String email(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
