package com.jetvision.rates;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.transactions.OncePerTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to dated tax and fee rates. */
@Service
@Transactional(readOnly = true)
public class Rates {
    private final JdbcClient jdbc;
    private final Who who;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final OncePerTransaction<UUID, List<RateRow>> known = new OncePerTransaction<>();

    Rates(JdbcClient jdbc, Who who, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.who = who;
        this.events = events;
        this.clock = clock;
    }

    /** What holds for a payment on this day: tax attaches when the money is paid (26 CFR 49.4261-1). */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public RateSheet on(LocalDate payDay) {
        var rows = known.get(who.organization().value(), this::rows);
        return RateSheet.of(
                payDay,
                rows.stream()
                        .map(RateRow::rate)
                        .filter(rate -> rate.holdsOn(payDay))
                        .toList());
    }

    /** Every period on file, newest first: everybody's and the organization's own. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public List<RateRow> rows() {
        return jdbc.sql("""
                        select id, code, amount, currency, valid_from, valid_until, source, confirmed,
                               organization_id is not null as own
                          from tax_rates
                         where organization_id is null or organization_id = :organization
                         order by code, valid_from desc, own desc""")
                .param("organization", who.organization().value())
                .query((row, number) -> row(row))
                .list();
    }

    /**
     * Enters a rate of the house's own, which goes before everybody's. An own one of the same kind that is still open
     * ends where this begins; two that would hold on the same day are refused.
     */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public RateId begin(NewRate form) {
        var id = RateId.next();
        try {
            endOpen(form.code(), form.validFrom());
            insert(id, form);
        } catch (DataIntegrityViolationException overlap) {
            throw new Refused(
                    "Your house has a %s for a part of that time already. End it first, or choose other days.",
                    form.code().words());
        }
        known.forget();
        var value = form.amount().toPlainString();
        events.publishEvent(new RateBegan(id, form.code().words(), value, form.validFrom(), clock.instant()));
        return id;
    }

    /** Lets a rate of the house's own end; what everybody pays by law ends by law. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void end(RateId rate, LocalDate until) {
        var row = rows().stream()
                .filter(each -> each.id().equals(rate) && each.rate().own())
                .findFirst()
                .orElseThrow(() -> new NotFound("rate"))
                .rate();
        if (!until.isAfter(row.validFrom())) {
            throw new Refused("A rate ends after the day on which it begins.");
        }
        if (row.validUntil() != null && until.isAfter(row.validUntil())) {
            throw new Refused("This rate ends earlier already.");
        }
        jdbc.sql("update tax_rates set valid_until = :until where id = :id and organization_id = :organization")
                .param("until", until)
                .param("id", rate.value())
                .param("organization", who.organization().value())
                .update();
        known.forget();
        events.publishEvent(new RateEnded(rate, row.code().words(), until, clock.instant()));
    }

    private void endOpen(RateCode code, LocalDate from) {
        jdbc.sql("""
                        update tax_rates set valid_until = :from
                         where organization_id = :organization and code = :code and valid_until is null
                           and valid_from < :from""")
                .param("from", from)
                .param("organization", who.organization().value())
                .param("code", code.code())
                .update();
    }

    private void insert(RateId id, NewRate form) {
        jdbc.sql("""
                        insert into tax_rates (id, organization_id, code, amount, unit, valid_from, valid_until, source,
                                               confirmed)
                        values (:id, :organization, :code, :amount, :unit, :from, :until, :source, :confirmed)""")
                .param("id", id.value())
                .param("organization", who.organization().value())
                .param("code", form.code().code())
                .param("amount", form.amount())
                .param("unit", form.code().unit())
                .param("from", form.validFrom())
                .param("until", form.validUntil(), Types.DATE)
                .param("source", form.source())
                .param("confirmed", form.confirmed())
                .update();
    }

    private static RateRow row(ResultSet row) throws SQLException {
        var rate = new Rate(
                RateCode.ofCode(row.getString("code")),
                row.getBigDecimal("amount"),
                Currency.getInstance(row.getString("currency")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("source"),
                row.getBoolean("confirmed"),
                row.getBoolean("own"));
        return new RateRow(new RateId(row.getObject("id", UUID.class)), rate);
    }
}
