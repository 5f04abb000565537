package com.jetvision.commissions;

import com.jetvision.agents.AgentId;
import com.jetvision.contracts.ContractId;
import com.jetvision.payments.DealClosed;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The commission ledger: one earned line for each closed deal, taken back only by a new line. */
@Service
@Transactional
public class Commissions {
    private static final int DAYS_AFTER_THE_MONTH = 30;
    private static final String ROWS = """
            select m.id, m.kind, m.contract_id, k.request_id, k.contract_number, m.iso_agent_id,
                   coalesce(nullif(k.client_company, ''), k.client_name) as client, a.full_name as agent,
                   m.base_amount, m.percentage, m.amount, m.currency, m.at, o.time_zone,
                   exists (select from commissions r where r.reverses_id = m.id) as reversed
              from commissions m
              join contracts k on k.id = m.contract_id
              join iso_agents a on a.id = m.iso_agent_id
              join organizations o on o.id = m.organization_id
             where m.organization_id = :org and (:all or m.iso_agent_id = :me)
            """;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Who who;

    Commissions(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock, Who who) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.who = who;
    }

    /** In the transaction that closes the deal; however often it is told, a contract earns once. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void earn(DealClosed deal) {
        var id = CommissionId.next();
        var base = deal.commissionBase();
        var amount = base.isNegative() ? Money.zero(base.currency()) : base.percent(deal.commission());
        int written = jdbc.sql("""
                        insert into commissions (id, contract_id, kind, amount, currency, percentage, base_amount, at)
                        values (:id, :contract, 'earned', :amount, :currency, :share, :base, :at)
                        on conflict (contract_id) where kind = 'earned' do nothing""")
                .param("id", id.value())
                .param("contract", deal.contract().value())
                .param("amount", amount.amount())
                .param("currency", base.currency().getCurrencyCode())
                .param("share", deal.commission().value())
                .param("base", base.amount())
                .param("at", at(deal.at()))
                .update();
        if (written == 1) {
            events.publishEvent(new CommissionEarned(
                    id, deal.contract(), deal.request(), deal.agent(), deal.number(), amount, deal.at()));
        }
    }

    /** The newest first: one's own, the whole house's for an admin. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public List<CommissionRow> rows(int offset, int limit) {
        return query(ROWS + " order by m.at desc, m.id desc offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", Math.min(limit, 500))
                .query((row, n) -> row(row))
                .list();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public int count() {
        return query("select count(*) from (" + ROWS + ") lines")
                .query(Integer.class)
                .single();
    }

    /** The line that a contract earned, if it is closed. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public Optional<CommissionRow> earnedBy(ContractId contract) {
        return query(ROWS + " and m.contract_id = :contract and m.kind = 'earned'")
                .param("contract", contract.value())
                .query((row, n) -> row(row))
                .optional();
    }

    /** Takes an earned commission back, as when the client was refunded; once. */
    @PreAuthorize("hasRole('ADMIN')")
    public CommissionId reverse(CommissionId id, String reason) {
        if (reason.isBlank()) {
            throw new Refused("Say why the commission is taken back.");
        }
        var line = query(ROWS + " and m.id = :id and m.kind = 'earned'")
                .param("id", id.value())
                .query((row, n) -> new Earned(row(row), new AgentId(row.getObject("iso_agent_id", UUID.class))))
                .optional()
                .orElseThrow(() -> new NotFound("commission"));
        var back = CommissionId.next();
        write(back, line, reason.strip());
        return back;
    }

    private void write(CommissionId back, Earned line, String reason) {
        var now = clock.instant();
        int written = jdbc.sql("""
                        insert into commissions (id, contract_id, kind, amount, currency, percentage, base_amount, at,
                                                 reverses_id, note)
                        select :id, contract_id, 'reversed', -amount, currency, percentage, -base_amount, :at, id, :note
                          from commissions where id = :line
                        on conflict (reverses_id) do nothing""")
                .param("id", back.value())
                .param("at", at(now))
                .param("note", reason)
                .param("line", line.row().id().value())
                .update();
        if (written == 0) {
            throw new Refused("This commission was taken back already.");
        }
        events.publishEvent(new CommissionReversed(
                back, line.row().contract(), line.agent(), line.row().amount().negated(), reason, now));
    }

    private JdbcClient.StatementSpec query(String sql) {
        var me = who.actor();
        return jdbc.sql(sql)
                .param("org", who.organization().value())
                .param("all", me.role() != Role.AGENT)
                .param("me", me.person(), Types.OTHER);
    }

    /** Payable within thirty days of the end of the month in which it was earned, in the house's zone. */
    static LocalDate payableBy(Instant earned, ZoneId zone) {
        return YearMonth.from(earned.atZone(zone)).atEndOfMonth().plusDays(DAYS_AFTER_THE_MONTH);
    }

    private static CommissionRow row(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new CommissionRow(
                new CommissionId(row.getObject("id", UUID.class)),
                CommissionKind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                new ContractId(row.getObject("contract_id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                row.getString("contract_number"),
                row.getString("client"),
                row.getString("agent"),
                new Money(row.getBigDecimal("base_amount"), currency),
                new Percent(row.getBigDecimal("percentage")),
                new Money(row.getBigDecimal("amount"), currency),
                at,
                payableBy(at, ZoneId.of(row.getString("time_zone"))),
                row.getBoolean("reversed"));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** An earned line and whose it is. */
    private record Earned(CommissionRow row, AgentId agent) {}
}
