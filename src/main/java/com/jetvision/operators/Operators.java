package com.jetvision.operators;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.events.DomainEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to operators: heard of through Avinode, judged by the admin, read by all who sell. */
@Service
@Transactional
public class Operators {
    private static final String READERS = "hasAnyRole('AGENT', 'ADMIN', 'MACHINE')";
    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST_REASON = 500;

    private final OperatorTable table;
    private final ObjectProvider<OperatorRecords> records;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Operators(
            OperatorTable table,
            ObjectProvider<OperatorRecords> records,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.records = records;
        this.clock = clock;
        this.events = events;
    }

    /** As {@link #heard(List)}, for one. */
    @PreAuthorize("hasRole('MACHINE')")
    public OperatorId heard(OperatorHeard heard) {
        return Objects.requireNonNull(heard(List.of(heard)).get(heard));
    }

    /**
     * Writes down what events say; the same operator keeps its id, however often and from however many threads. What an
     * admin has written in its place stays. Each that was heard is in the answer.
     */
    @PreAuthorize("hasRole('MACHINE')")
    public Map<OperatorHeard, OperatorId> heard(List<OperatorHeard> heard) {
        var now = clock.instant();
        var said = heard.stream().distinct().toList();
        var ids = table.knownSo(said, now);
        said.stream()
                .filter(news -> !ids.containsKey(news))
                .sorted(Comparator.comparing(OperatorHeard::avinodeId)) // or two might wait for each other
                .forEach(news -> ids.put(news, write(news, now)));
        return ids;
    }

    private OperatorId write(OperatorHeard heard, Instant now) {
        var fresh = OperatorId.next();
        var id = new OperatorId(table.write(fresh, heard, now));
        if (id.equals(fresh)) {
            tell(new OperatorMet(id, heard.name().strip(), now));
        }
        return id;
    }

    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public OperatorProfile get(OperatorId id) {
        return table.find(id).orElseThrow(() -> new NotFound("operator"));
    }

    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Optional<OperatorProfile> byAvinodeId(String avinodeId) {
        return table.byAvinodeId(avinodeId);
    }

    /** What they are called. Refused unless all of them are the house's. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Map<OperatorId, String> names(Set<OperatorId> ids) {
        var names = table.names(ids);
        if (names.size() < ids.size()) {
            throw new NotFound("operator");
        }
        return names;
    }

    /** The whole profile, for reading and for the form. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public OperatorDetails details(OperatorId id) {
        return table.details(id).orElseThrow(() -> new NotFound("operator"));
    }

    /** One page, each with how one fared with it. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<OperatorRow> rows(OperatorFilter filter, OperatorSort sort, int offset, int limit) {
        var page = table.rows(filter, sort, today(), offset, Math.min(limit, LONGEST_PAGE));
        var known = recordsOf(page.stream().map(OperatorProfile::id).collect(Collectors.toSet()));
        return page.stream()
                .map(profile -> new OperatorRow(profile, known.getOrDefault(profile.id(), OperatorRecord.NONE)))
                .toList();
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(readOnly = true)
    public int count(OperatorFilter filter) {
        return table.count(filter, today());
    }

    /** How many each standing cut of the list holds. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(readOnly = true)
    public Map<OperatorGroup, Integer> counts() {
        return table.counts(today());
    }

    /** How one fared with this operator: an agent in their own deals, an admin in the whole house's. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(readOnly = true)
    public OperatorRecord record(OperatorId id) {
        return recordsOf(Set.of(id)).getOrDefault(id, OperatorRecord.NONE);
    }

    /** Refused as a conflict when somebody saved since this version was read: nothing is overwritten unseen. */
    @PreAuthorize("hasRole('ADMIN')")
    public void update(OperatorId id, OperatorForm form, long version) {
        var before = get(id);
        if (!table.update(id, form, version)) {
            throw new OptimisticLockingFailureException("Operator " + id.value() + " has changed");
        }
        tell(new OperatorChanged(id, before.name(), clock.instant()));
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void prefer(OperatorId id, boolean preferred) {
        if (changed(id, table.prefer(id, preferred))) {
            tell(new OperatorJudged(id, preferred ? "Preferred" : "No longer preferred", clock.instant()));
        }
    }

    /** An excluded operator is not suggested any more; what it has quoted stays, and is marked. */
    @PreAuthorize("hasRole('ADMIN')")
    public void exclude(OperatorId id, String reason) {
        if (reason.isBlank()) {
            throw new Refused("Say in a few words why, so that the agents know.");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refused("Say it in at most %d characters.", LONGEST_REASON);
        }
        if (changed(id, table.exclude(id, true, reason.strip()))) {
            tell(new OperatorJudged(id, "Excluded: " + reason.strip(), clock.instant()));
        }
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void readmit(OperatorId id) {
        if (changed(id, table.exclude(id, false, null))) {
            tell(new OperatorJudged(id, "Readmitted", clock.instant()));
        }
    }

    /** Said twice it happens once; of another house's operator nothing is known. */
    private boolean changed(OperatorId id, boolean changed) {
        if (!changed) {
            get(id);
        }
        return changed;
    }

    private Map<OperatorId, OperatorRecord> recordsOf(Set<OperatorId> ids) {
        var known = new HashMap<OperatorId, OperatorRecord>();
        if (!ids.isEmpty()) {
            records.orderedStream().forEach(source -> known.putAll(source.of(ids)));
        }
        return known;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void tell(DomainEvent event) {
        events.publishEvent(event);
    }
}
