package com.jetvision.avinode.looks;

import com.jetvision.agents.AgentId;
import com.jetvision.notifications.NotificationKind;
import com.jetvision.notifications.Notifications;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds the agent of operators who have not answered, when 50, 75 and 90 % of their time have passed (business rule 7).
 * One line a request: the latest replaces the one before while that is unread. Each mark once, also with several nodes.
 */
@Component
class AnswerWatch {
    private static final int MOST = 200;
    private static final int NAMED = 3;
    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Who who;

    AnswerWatch(JdbcClient jdbc, Notifications notifications, TransactionTemplate transaction, Clock clock, Who who) {
        this.jdbc = jdbc;
        this.notifications = notifications;
        this.transaction = transaction;
        this.clock = clock;
        this.who = who;
    }

    private record Late(RequestId request, AgentId agent, String operator, Instant due) {}

    /** Answers how many requests were reminded of. */
    int remind() {
        var houses = who.asMachine(null, "Answer watch", () -> transaction.execute(status -> concerned()));
        return houses.stream()
                .mapToInt(house -> who.<Integer>asMachine(
                        house, "Answer watch", () -> transaction.execute(status -> remind(house))))
                .sum();
    }

    private List<OrganizationId> concerned() {
        return jdbc.sql("""
                        select distinct organization_id from rfqs
                         where status = 'sent' and answer_due_at is not null and reminded_at_percent < 90""").query(UUID.class).list().stream()
                .map(OrganizationId::new)
                .toList();
    }

    private int remind(OrganizationId house) {
        var late = jdbc.sql("""
                        with progress as (
                            select id, request_id, operator_profile_id, answer_due_at,
                                   case when answer_due_at <= sent_at then 100
                                        else extract(epoch from :now::timestamptz - sent_at) * 100
                                             / extract(epoch from answer_due_at - sent_at) end as passed
                              from rfqs
                             where organization_id = :org and status = 'sent' and answer_due_at is not null and reminded_at_percent < 90),
                        due as (
                            select p.*, case when passed >= 90 then 90 when passed >= 75 then 75 else 50 end as mark
                              from progress p where passed >= 50)
                        update rfqs q set reminded_at_percent = due.mark
                          from due, requests r, operator_profiles o
                         where q.id = due.id and q.reminded_at_percent < due.mark and r.id = q.request_id and o.id = q.operator_profile_id
                           and r.stage in ('sourcing', 'quotes_in')
                        returning q.request_id, r.iso_agent_id, o.company_name, q.answer_due_at""")
                .param("org", house.value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(AnswerWatch::late)
                .list();
        var byRequest = late.stream()
                .limit(MOST)
                .collect(Collectors.groupingBy(Late::request, LinkedHashMap::new, Collectors.toList()));
        byRequest.values().forEach(this::tell);
        return byRequest.size();
    }

    private static Late late(ResultSet row, int n) throws SQLException {
        return new Late(
                new RequestId(row.getObject("request_id", UUID.class)),
                new AgentId(row.getObject("iso_agent_id", UUID.class)),
                row.getString("company_name"),
                row.getObject("answer_due_at", OffsetDateTime.class).toInstant());
    }

    private void tell(List<Late> silent) {
        var first = silent.getFirst();
        var title = silent.size() == 1
                ? first.operator() + " has not answered yet"
                : silent.size() + " operators have not answered yet";
        notifications.tell(
                first.agent(), NotificationKind.ANSWER_DUE, title, left(first.due()) + names(silent), first.request());
    }

    private String left(Instant due) {
        var left = Duration.between(clock.instant(), due);
        if (!left.isPositive()) {
            return "Their time is over: ";
        }
        return left.toHours() == 0
                ? "%d m are left: ".formatted(left.toMinutes())
                : "%d h %02d m are left: ".formatted(left.toHours(), left.toMinutesPart());
    }

    private static String names(List<Late> silent) {
        var names = silent.stream().map(Late::operator).limit(NAMED).collect(Collectors.joining(", "));
        return silent.size() > NAMED ? names + " and %d more".formatted(silent.size() - NAMED) : names;
    }
}
