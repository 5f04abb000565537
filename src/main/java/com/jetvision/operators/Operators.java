package com.jetvision.operators;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.security.Who;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to operators: heard of through Avinode, judged by the admin, read by all who sell. */
@Service
@Transactional
public class Operators {
    private static final BigDecimal BEST_RATING = BigDecimal.valueOf(5);
    private static final int MOST_ROWS = 1000;

    private final JdbcClient jdbc;
    private final Who who;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Operators(JdbcClient jdbc, Who who, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.who = who;
        this.clock = clock;
        this.events = events;
    }

    /** Writes down what an event says; the same operator keeps its id, however often and from however many threads. */
    @PreAuthorize("hasRole('MACHINE')")
    public OperatorId heard(OperatorHeard heard) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var fresh = OperatorId.next();
        var id = new OperatorId(jdbc.sql("""
                        insert into operator_profiles as known (id, organization_id, avinode_operator_id, company_name,
                               avinode_company_id, contact_name, contact_email, contact_phone, operator_rating, last_synced_at)
                        values (:id, :organization, :avinode, :name, :company, :contact, :email, :phone, :rating, :now)
                        on conflict (organization_id, avinode_operator_id) do update set
                               company_name = excluded.company_name,
                               avinode_company_id = coalesce(excluded.avinode_company_id, known.avinode_company_id),
                               contact_name = coalesce(excluded.contact_name, known.contact_name),
                               contact_email = coalesce(excluded.contact_email, known.contact_email),
                               contact_phone = coalesce(excluded.contact_phone, known.contact_phone),
                               operator_rating = coalesce(excluded.operator_rating, known.operator_rating),
                               last_synced_at = excluded.last_synced_at
                        returning id""")
                .param("id", fresh.value())
                .param("organization", who.organization().value())
                .param("avinode", heard.avinodeId())
                .param("name", heard.name().strip())
                .param("company", heard.companyId(), Types.VARCHAR)
                .param("contact", heard.contactName(), Types.VARCHAR)
                .param("email", heard.contactEmail(), Types.VARCHAR)
                .param("phone", heard.contactPhone(), Types.VARCHAR)
                .param("rating", plausible(heard.rating()), Types.NUMERIC)
                .param("now", now)
                .query(UUID.class)
                .single());
        if (id.equals(fresh)) {
            tell(new OperatorMet(id, heard.name().strip(), clock.instant()));
        }
        return id;
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public OperatorProfile get(OperatorId id) {
        return select("and id = :id")
                .param("id", id.value())
                .query(OperatorRows::profile)
                .optional()
                .orElseThrow(() -> new NotFound("operator"));
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public Optional<OperatorProfile> byAvinodeId(String avinodeId) {
        return select("and avinode_operator_id = :avinode")
                .param("avinode", avinodeId)
                .query(OperatorRows::profile)
                .optional();
    }

    /** All that the house knows, by name; preferred ones first. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public List<OperatorProfile> rows() {
        return select("order by is_preferred_partner desc, company_name limit " + MOST_ROWS)
                .query(OperatorRows::profile)
                .list();
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void prefer(OperatorId id, boolean preferred) {
        change(id, "is_preferred_partner = :value", preferred);
        tell(new OperatorJudged(id, preferred ? "Preferred" : "No longer preferred", clock.instant()));
    }

    /** An excluded operator is not asked again; what it has quoted stays. */
    @PreAuthorize("hasRole('ADMIN')")
    public void exclude(OperatorId id, boolean excluded) {
        change(id, "is_active = not :value", excluded);
        tell(new OperatorJudged(id, excluded ? "Excluded" : "Readmitted", clock.instant()));
    }

    /** Writes down the safety programmes that somebody has seen proof of, in place of what stood there. */
    @PreAuthorize("hasRole('ADMIN')")
    public void certify(OperatorId id, List<String> programmes) {
        if (programmes.stream().anyMatch(String::isBlank)) {
            throw new Refused("Name the safety programme, or leave the line out.");
        }
        change(id, "certifications = :value", programmes.toArray(String[]::new));
        tell(new OperatorJudged(id, "Safety: " + String.join(", ", programmes), clock.instant()));
    }

    private void change(OperatorId id, String assignment, Object value) {
        int changed = jdbc.sql("update operator_profiles set %s, lock_version = lock_version + 1 where id = :id"
                        .formatted(assignment))
                .param("value", value)
                .param("id", id.value())
                .update();
        if (changed == 0) {
            throw new NotFound("operator");
        }
    }

    private JdbcClient.StatementSpec select(String rest) {
        return jdbc.sql("select * from operator_profiles where organization_id = :organization " + rest)
                .param("organization", who.organization().value());
    }

    private void tell(DomainEvent event) {
        events.publishEvent(event);
    }

    /** A rating outside of its scale is an error of the sender's, not a reason to lose the quote that came with it. */
    private static @Nullable BigDecimal plausible(@Nullable BigDecimal rating) {
        return rating == null || rating.signum() < 0 || rating.compareTo(BEST_RATING) > 0 ? null : rating;
    }
}
