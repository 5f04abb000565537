package com.jetvision.shell;

import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;

/** Why nobody was signed in; says no more than a stranger may know. */
enum SignInFailure {
    WRONG(
            "This does not match",
            "Check the e-mail and the password. After several wrong tries a sign-in is locked for a while."),
    LOCKED("Too many tries", "For safety this sign-in is locked for 15 minutes. Try again later, or ask your admin."),
    OFF("This account is switched off", "Ask your admin to switch it on again."),
    TROUBLE("We could not check your sign-in", "The database does not answer. Nothing is lost; try again in a moment.");

    private final String title;
    private final String sentence;

    SignInFailure(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    static SignInFailure of(Object cause) {
        return switch (cause) {
            case LockedException locked -> LOCKED;
            case DisabledException off -> OFF;
            case AccountExpiredException off -> OFF;
            case InternalAuthenticationServiceException trouble -> TROUBLE;
            default -> WRONG;
        };
    }

    String title() {
        return title;
    }

    String sentence() {
        return sentence;
    }
}
