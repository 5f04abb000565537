package com.jetvision.rates;

import com.jetvision.platform.security.Who;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
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

    Rates(JdbcClient jdbc, Who who) {
        this.jdbc = jdbc;
        this.who = who;
    }

    /** What holds for a payment on this day: tax attaches when the money is paid (26 CFR 49.4261-1). */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public RateSheet on(LocalDate payDay) {
        return RateSheet.of(
                payDay, rows().stream().filter(rate -> rate.holdsOn(payDay)).toList());
    }

    /** Every period on file, newest first: everybody's and the organization's own. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public List<Rate> rows() {
        return jdbc.sql("""
                        select code, amount, currency, valid_from, valid_until, source, confirmed,
                               organization_id is not null as own
                          from tax_rates
                         where organization_id is null or organization_id = :organization
                         order by code, valid_from desc""")
                .param("organization", who.organization().value())
                .query((row, number) -> new Rate(
                        RateCode.ofCode(row.getString("code")),
                        row.getBigDecimal("amount"),
                        Currency.getInstance(row.getString("currency")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("source"),
                        row.getBoolean("confirmed"),
                        row.getBoolean("own")))
                .list();
    }
}
