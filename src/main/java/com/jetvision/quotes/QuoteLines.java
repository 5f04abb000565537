package com.jetvision.quotes;

import com.jetvision.platform.money.Money;
import com.jetvision.prices.LineKind;
import com.jetvision.prices.OperatorLine;
import com.jetvision.requests.RequestId;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
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

    List<OperatorLine> of(QuoteId quote) {
        return read("where l.quote_id = :id", quote.value()).getOrDefault(quote.value(), List.of());
    }

    Map<UUID, List<OperatorLine>> of(RequestId request) {
        return read("where q.request_id = :id", request.value());
    }

    void replace(QuoteId quote, List<OperatorLine> lines) {
        jdbc.sql("delete from quote_lines where quote_id = :id")
                .param("id", quote.value())
                .update();
        add(quote, lines);
    }

    /** To a quote that has none. */
    void add(QuoteId quote, List<OperatorLine> lines) {
        jdbc.sql("""
                        insert into quote_lines (quote_id, line_no, kind, name, amount, taxable)
                        select :quote, no, kind, name, amount, taxable
                          from unnest(:kinds::text[], :names::text[], :amounts::numeric[], :taxables::boolean[])
                               with ordinality as line (kind, name, amount, taxable, no)""")
                .param("quote", quote.value())
                .param("kinds", lines.stream().map(line -> line.kind().code()).toArray(String[]::new))
                .param("names", lines.stream().map(OperatorLine::name).toArray(String[]::new))
                .param(
                        "amounts",
                        lines.stream().map(line -> line.amount().amount()).toArray(BigDecimal[]::new))
                .param("taxables", lines.stream().map(OperatorLine::taxable).toArray(Boolean[]::new))
                .update();
    }

    private Map<UUID, List<OperatorLine>> read(String which, UUID id) {
        record Row(UUID quote, OperatorLine line) {}
        return jdbc
                .sql("""
                        select l.quote_id, l.kind, l.name, l.amount, l.taxable, q.currency
                          from quote_lines l join quotes q on q.id = l.quote_id\s""" + which + " order by l.line_no")
                .param("id", id)
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
