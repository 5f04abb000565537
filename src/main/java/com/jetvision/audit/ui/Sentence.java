package com.jetvision.audit.ui;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.StatusWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A sentence with an event's fields in it: {@code {number}}; {@code {to:Stage}} in that status's words; {@code
 * {operators:count}}; {@code {sha256:short}}; {@code {lost?one:other}} by a truth. Money and days are recognised by
 * themselves.
 */
record Sentence(String pattern) {
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)(?::(\\w+)|\\?([^:}]*):([^}]*))?}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter AS_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
    private static final int SHORT = 12;

    String told(JsonNode detail) {
        return FIELD.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(value(found, detail)));
    }

    /** The names of the fields that it needs. */
    Set<String> fields() {
        var names = new TreeSet<String>();
        FIELD.matcher(pattern).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static String value(MatchResult found, JsonNode detail) {
        var value = detail.path(found.group(1));
        if (found.group(3) != null) {
            return value.asBoolean(false) ? found.group(3) : found.group(4);
        }
        var as = found.group(2);
        return switch (as) {
            case null -> plain(value);
            case "count" -> String.valueOf(value.size());
            case "short" ->
                plain(value).substring(0, Math.min(SHORT, plain(value).length()));
            default -> StatusWords.label(as, plain(value).toLowerCase(Locale.ROOT));
        };
    }

    private static String plain(JsonNode value) {
        if (value.has("amount") && value.has("currency")) {
            var currency = Currency.getInstance(value.get("currency").asString());
            return Formats.moneyExact(Money.rounded(value.get("amount").decimalValue(), currency));
        }
        var text = value.isMissingNode() || value.isNull() ? Formats.NONE : value.asString();
        return DAY.matcher(text).matches() ? LocalDate.parse(text).format(AS_DAY) : text;
    }
}
