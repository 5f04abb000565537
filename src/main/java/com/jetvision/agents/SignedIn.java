package com.jetvision.agents;

import com.jetvision.platform.security.Actor;
import com.jetvision.platform.security.ActorPrincipal;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person of a session. Plain values only, so that a session can be stored; the hash is dropped once it was compared. */
public final class SignedIn implements UserDetails, ActorPrincipal, CredentialsContainer {
    private static final long serialVersionUID = 1;

    private final UUID person;
    private final UUID organization;
    private final Role role;
    private final String name;
    private final String email;
    private @Nullable String passwordHash;

    SignedIn(AgentId person, OrganizationId organization, Role role, String name, String email, String passwordHash) {
        this.person = person.value();
        this.organization = organization.value();
        this.role = role;
        this.name = name;
        this.email = email;
        this.passwordHash = passwordHash;
    }

    @Override
    public Actor actor() {
        return new Actor(role, new OrganizationId(organization), person, name);
    }

    public AgentId agent() {
        return new AgentId(person);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(role.authority()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }

    @Override
    public String toString() {
        return "SignedIn[" + email + "]";
    }
}
