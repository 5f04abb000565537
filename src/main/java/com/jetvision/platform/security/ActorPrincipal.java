package com.jetvision.platform.security;

/** A principal that knows which actor it stands for; sign-in puts one into the security context. */
public interface ActorPrincipal {
    Actor actor();
}
