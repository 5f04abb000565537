package com.jetvision.dashboards;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Chart;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Margin as bars and win rate as a line, month by month; says the same in words. */
class MarginChart extends Composite<Panel> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.US);
    private static final String OPTION = """
            {"animation": false,
             "grid": {"left": 44, "right": 44, "top": 12, "bottom": 26},
             "xAxis": {"type": "category", "data": %s, "axisTick": {"show": false},
                       "axisLabel": {"color": "var(--jv-ink-3)", "fontSize": 12},
                       "axisLine": {"lineStyle": {"color": "var(--jv-line)"}}},
             "yAxis": [{"type": "value", "splitNumber": 3, "splitLine": {"lineStyle": {"color": "var(--jv-line)"}},
                        "axisLabel": {"color": "var(--jv-ink-3)", "fontSize": 12, "formatter": "{value}k"}},
                       {"type": "value", "min": 0, "max": 100, "interval": 50, "splitLine": {"show": false},
                        "axisLabel": {"color": "var(--jv-ink-3)", "fontSize": 12, "formatter": "{value}%%"}}],
             "series": [{"type": "bar", "barWidth": 18, "data": %s,
                         "itemStyle": {"color": "var(--jv-accent)", "borderRadius": [3, 3, 0, 0]}},
                        {"type": "line", "yAxisIndex": 1, "symbol": "circle", "symbolSize": 7, "data": %s,
                         "lineStyle": {"color": "var(--jv-wait-dot)", "width": 2},
                         "itemStyle": {"color": "var(--jv-surface)", "borderColor": "var(--jv-wait-dot)",
                                       "borderWidth": 2}}]}""";
    private final Span legend = Tags.text("", "row");
    private final Chart chart = new Chart("{}", "");
    private final Panel panel = new Panel("Margin and win rate", chart).action(legend);

    @Override
    protected Panel initContent() {
        chart.addClassName("jv-chart");
        return panel;
    }

    void show(List<Month> months) {
        var present = months.getLast();
        legend.removeAll();
        legend.add(
                Badges.plain(Tone.INFO, "Margin " + thousands(present.margin())),
                Badges.plain(Tone.WAIT, "Won " + percent(present)));
        chart.show(option(months), spoken(months));
    }

    private static String spoken(List<Month> months) {
        return months.stream()
                .map(month -> "%s: margin %s, won %s"
                        .formatted(month.month().format(MONTH), Formats.money(month.margin()), percent(month)))
                .collect(Collectors.joining("; ", "By month. ", "."));
    }

    private static String percent(Month month) {
        return month.winRate() + "\u00A0%";
    }

    private static String thousands(Money money) {
        var amount = money.amount();
        return amount.compareTo(BigDecimal.valueOf(10_000)) < 0
                ? Formats.money(money)
                : Formats.money(Money.rounded(amount.movePointLeft(3), money.currency())) + "k";
    }

    private static String option(List<Month> months) {
        return OPTION.formatted(
                JSON.writeValueAsString(months.stream()
                        .map(month -> month.month().format(MONTH))
                        .toList()),
                JSON.writeValueAsString(months.stream()
                        .map(month -> month.margin().amount().movePointLeft(3))
                        .toList()),
                JSON.writeValueAsString(months.stream().map(Month::winRate).toList()));
    }
}
