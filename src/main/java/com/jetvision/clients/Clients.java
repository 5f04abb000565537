package com.jetvision.clients;

import com.jetvision.agents.AgentId;
import com.jetvision.catalogue.AirportId;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clients in one's book; an admin sees those of the whole house. */
@Service
@Transactional
public class Clients {
    private static final String SELLERS = "hasAnyRole('AGENT', 'ADMIN')";
    private static final String SELLERS_AND_MACHINE = "hasAnyRole('AGENT', 'ADMIN', 'MACHINE')";

    private final ClientTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Who who;

    Clients(ClientTable table, ApplicationEventPublisher events, Clock clock, Who who) {
        this.table = table;
        this.events = events;
        this.clock = clock;
        this.who = who;
    }

    /** Adds a client to one's own book. */
    @PreAuthorize(SELLERS)
    public ClientId create(ClientForm form) {
        var id = ClientId.next();
        var agent = new AgentId(who.person());
        var now = clock.instant();
        table.insert(id, agent, who.organization(), form, now);
        events.publishEvent(new ClientCreated(id, agent, form.contact(), now));
        return id;
    }

    /** Refused as a conflict when somebody saved since this version was read: nothing is overwritten unseen. */
    @PreAuthorize(SELLERS)
    public void update(ClientId client, ClientForm form, long version) {
        var before = get(client);
        if (!table.update(client, form, version)) {
            throw new OptimisticLockingFailureException("Client " + client.value() + " has changed");
        }
        events.publishEvent(new ClientChanged(client, before.agent(), clock.instant()));
    }

    @Transactional(readOnly = true)
    @PreAuthorize(SELLERS_AND_MACHINE)
    public ClientProfile get(ClientId client) {
        return table.find(client).orElseThrow(() -> new NotFound("client"));
    }

    /** The client if it may be worked with; for modules above that are given an id from outside. */
    @Transactional(readOnly = true)
    @PreAuthorize(SELLERS_AND_MACHINE)
    public ClientProfile requireMine(ClientId client) {
        return get(client);
    }

    @Transactional(readOnly = true)
    @PreAuthorize(SELLERS)
    public List<ClientRow> rows(ClientFilter filter, int offset, int limit, ClientSort sort) {
        return table.rows(filter, offset, limit, sort);
    }

    @Transactional(readOnly = true)
    @PreAuthorize(SELLERS)
    public int count(ClientFilter filter) {
        return table.count(filter);
    }

    /** How many clients each standing cut of the list holds. */
    @Transactional(readOnly = true)
    @PreAuthorize(SELLERS)
    public Map<ClientGroup, Integer> counts() {
        return table.counts();
    }

    /** A client of the same book with this e-mail address, other than the given one: pointed out, never refused. */
    @Transactional(readOnly = true)
    @PreAuthorize(SELLERS)
    public Optional<ClientRow> sameAddress(EmailAddress email, @Nullable ClientId except) {
        return table.sameAddress(email, except);
    }

    /** Home airports that occur in the book, for the filter. */
    @Transactional(readOnly = true)
    @PreAuthorize(SELLERS)
    public List<AirportId> homeAirports() {
        return table.homeAirports();
    }

    /** Puts the client aside; {@link #restore} takes it back. */
    @PreAuthorize(SELLERS)
    public void archive(ClientId client) {
        var profile = get(client);
        table.setActive(client, false);
        events.publishEvent(new ClientArchived(client, profile.agent(), clock.instant()));
    }

    @PreAuthorize(SELLERS)
    public void restore(ClientId client) {
        var profile = get(client);
        table.setActive(client, true);
        events.publishEvent(new ClientRestored(client, profile.agent(), clock.instant()));
    }
}
