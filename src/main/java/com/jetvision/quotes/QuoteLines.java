package com.jetvision.quotes;

import com.jetvision.platform.batches.Column;
import com.jetvision.platform.money.Money;
import com.jetvision.prices.LineKind;
import com.jetvision.prices.OperatorLine;
import com.jetvision.requests.RequestId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of quotes, in the order in which the operator wrote them. */
@Component
class QuoteLines {
    private final JdbcClient jdbc;

    QuoteLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<OperatorLine>> of(RequestId request) {
        return ofRequests(Set.of(request));
    }

    /** By quote; what is not in it has none. */
    Map<UUID, List<OperatorLine>> of(Collection<QuoteId> quotes) {
        var ids = Column.of(quotes, QuoteId::value);
        return ids.length == 0 ? Map.of() : read("where l.quote_id = any (:ids::uuid[])", ids);
    }

    Map<UUID, List<OperatorLine>> ofRequests(Set<RequestId> requests) {
        return read("where q.request_id = any (:ids::uuid[])", Column.of(requests, RequestId::value));
    }

    void removeAll(Collection<QuoteId> quotes) {
        if (!quotes.isEmpty()) {
            jdbc.sql("delete from quote_lines where quote_id = any (:ids::uuid[])")
                    .param("ids", Column.of(quotes, QuoteId::value))
                    .update();
        }
    }

    private record Numbered(QuoteId quote, int number, OperatorLine line) {}

    /** To quotes that have none. */
    void addAll(Map<QuoteId, List<OperatorLine>> lines) {
        var all = new ArrayList<Numbered>();
        lines.forEach((quote, itsOwn) -> {
            for (int i = 0; i < itsOwn.size(); i++) {
                all.add(new Numbered(quote, i + 1, itsOwn.get(i)));
            }
        });
        if (all.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into quote_lines (organization_id, iso_agent_id, quote_id, line_no, kind, name, amount, taxable)
                        select q.organization_id, q.iso_agent_id, q.id, no, kind, name, amount, taxable
                          from unnest(:quotes::uuid[], :numbers::int[], :kinds::text[], :names::text[], :amounts::numeric[],
                                      :taxables::boolean[]) as line (quote, no, kind, name, amount, taxable)
                          join quotes q on q.id = line.quote""")
                .param("quotes", Column.of(all, one -> one.quote().value()))
                .param("numbers", Column.of(all, Numbered::number))
                .param("kinds", Column.of(all, one -> one.line().kind().code()))
                .param("names", Column.of(all, one -> one.line().name()))
                .param("amounts", Column.of(all, one -> one.line().amount().amount()))
                .param("taxables", Column.of(all, one -> one.line().taxable()))
                .update();
    }

    private Map<UUID, List<OperatorLine>> read(String which, String[] ids) {
        record Row(UUID quote, OperatorLine line) {}
        return jdbc
                .sql("""
                        select l.quote_id, l.kind, l.name, l.amount, l.taxable, q.currency
                          from quote_lines l join quotes q on q.id = l.quote_id\s""" + which + " order by l.line_no")
                .param("ids", ids)
                .query((row, number) -> new Row(
                        row.getObject("quote_id", UUID.class),
                        new OperatorLine(
                                LineKind.ofCode(row.getString("kind")),
                                row.getString("name"),
                                Money.rounded(
                                        row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                                row.getBoolean("taxable"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::quote, Collectors.mapping(Row::line, Collectors.toList())));
    }
}
