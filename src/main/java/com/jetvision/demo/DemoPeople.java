package com.jetvision.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Signs the demo's people in, so that each deed is theirs in the audit trail. */
class DemoPeople {
    static final String ADMIN = "admin@demo.jetvision.example";
    static final String AGENT = "agent@demo.jetvision.example";
    static final String AGENT_2 = "agent2@demo.jetvision.example";
    static final String OPERATOR = "operator@demo.jetvision.example";
    static final String OTHER_ADMIN = "admin@other.jetvision.example";
    private final UserDetailsService accounts;
    private final Map<String, UserDetails> known = new HashMap<>();

    DemoPeople(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    <T> T as(String email, Callable<T> work) {
        var person = known.computeIfAbsent(
                email, accounts::loadUserByUsername); // looking up counts as an attempt to sign in
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, "", person.getAuthorities());
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn));
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    void run(String email, Runnable work) {
        as(email, () -> {
            work.run();
            return true;
        });
    }
}
