package com.jetvision.platform.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.nodes.Nodes;
import com.jetvision.platform.security.Who;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The one door from a committed change to an open screen. A component binds to an id; any committed event about that id,
 * from any thread or node, has it read the database again, at most four times a second; the binding dies with the component.
 */
@org.springframework.stereotype.Component
public class LiveUpdates {
    private static final Duration LOADING = Duration.ofSeconds(5);
    private final Map<UUID, Set<Binding>> bindings = new ConcurrentHashMap<>();
    /** What changed while a page that shows it may have been loading. */
    private final Cache<UUID, Boolean> recent =
            Caffeine.newBuilder().expireAfterWrite(LOADING).maximumSize(50_000).build();

    private final LiveSchedule schedule;
    private final Who who;
    private final Nodes nodes;

    LiveUpdates(LiveSchedule schedule, Who who, Nodes nodes) {
        this.schedule = schedule;
        this.who = who;
        this.nodes = nodes;
        nodes.onChanged(this::changed);
        nodes.onEverything(this::everythingChanged);
    }

    /**
     * Runs {@code refresh} under the screen's lock whenever something happened to the record; binding an organization's id
     * hears everything in it. Runs it at once only where something happened within the last seconds: the caller has just
     * loaded, and may have loaded before it.
     */
    public void bind(Component component, Ref about, Command refresh) {
        var binding = new Binding(component, refresh, schedule);
        component.addAttachListener(attach -> add(about.value(), binding.attached(attach.getUI())));
        component.addDetachListener(detach -> remove(about.value(), binding));
        component
                .getUI()
                .filter(ui -> component.isAttached())
                .ifPresent(ui -> add(about.value(), binding.attached(ui)));
    }

    /** Whether any open screen of this node shows the record: what would only be told to nobody need not be found out. */
    public boolean isHeard(Ref about) {
        return bindings.containsKey(about.value());
    }

    /** How many bindings live: for tests and health, to see that none is left behind. */
    public int size() {
        return bindings.values().stream().mapToInt(Set::size).sum();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void committed(DomainEvent event) {
        var ids = new HashSet<UUID>();
        event.about().forEach(ref -> ids.add(ref.value()));
        var organization = who.actor().organization();
        if (organization != null) {
            ids.add(organization.value());
        }
        changed(ids);
        nodes.changed(ids);
    }

    /** Tells every screen of this node that shows one of these records. */
    public void changed(Set<UUID> ids) {
        for (var id : ids) {
            recent.put(id, true);
            bindings.getOrDefault(id, Set.of()).forEach(Binding::wake);
        }
    }

    /** Another node may have changed anything while this one could not hear it. */
    private void everythingChanged() {
        bindings.values().forEach(all -> all.forEach(Binding::wake));
    }

    private void add(UUID id, Binding binding) {
        bindings.compute(id, (key, present) -> {
            var set = present == null ? ConcurrentHashMap.<Binding>newKeySet() : present;
            set.add(binding);
            return set;
        });
        if (recent.getIfPresent(id) != null) {
            binding.wake();
        }
    }

    private void remove(UUID id, Binding binding) {
        bindings.computeIfPresent(id, (key, present) -> {
            present.remove(binding);
            return present.isEmpty() ? null : present;
        });
    }
}
