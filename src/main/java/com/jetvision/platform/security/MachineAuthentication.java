package com.jetvision.platform.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The machine's sign-in; made only by {@link Who}. */
class MachineAuthentication extends AbstractAuthenticationToken implements ActorPrincipal {
    private final transient Actor actor;

    MachineAuthentication(Actor actor) {
        super(List.of(new SimpleGrantedAuthority(Role.MACHINE.authority())));
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Object getPrincipal() {
        return this;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
