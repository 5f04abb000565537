package com.jetvision.avinode.log;

import com.jetvision.avinode.events.EventType;
import com.jetvision.avinode.inbox.Caller;
import com.jetvision.avinode.log.WebhookEventDetails.FailedTry;
import com.jetvision.avinode.log.WebhookEventDetails.Made;
import com.jetvision.platform.time.StoredTime;
import com.jetvision.requests.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of the inbox. */
final class EventRows {
    static final String COLUMNS = """
            e.id, e.received_at, e.event_type, e.native_event_type, e.avinode_event_id, e.processing_status, e.unmatched,
            e.retry_count, e.next_retry_at, e.avinode_trip_id, r.id as request, r.request_number, e.signature_verified, c.slug,
            e.error_message""";
    static final String MORE = """
            , e.avinode_timestamp, e.processed_at, e.processing_duration_ms, webhook_event_lease(e.id) as leased_until, e.avinode_rfq_id,
            e.avinode_quote_id, e.avinode_thread_id, e.quote_id, e.conversation_id, e.operator_profile_id,
            o.company_name as operator_name, e.source_ip, e.user_agent, e.headers, e.raw_payload""";

    private EventRows() {}

    static WebhookEventRow row(ResultSet row, int n) throws SQLException {
        var status = WebhookStatus.valueOf(row.getString("processing_status").toUpperCase(Locale.ROOT));
        var type = row.getString("event_type");
        var request = row.getObject("request", UUID.class);
        return new WebhookEventRow(
                new WebhookEventId(row.getObject("id", UUID.class)),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                type == null ? null : EventType.ofCode(type).orElse(null),
                row.getString("native_event_type"),
                row.getString("avinode_event_id"),
                status,
                row.getBoolean("unmatched"),
                tries(status, row.getInt("retry_count")),
                status == WebhookStatus.FAILED ? StoredTime.at(row, "next_retry_at") : null,
                row.getString("avinode_trip_id"),
                request == null ? null : new RequestId(request),
                row.getString("request_number"),
                via(row),
                row.getString("error_message"));
    }

    /** Failures are counted as retries; the attempt that ended the matter, or runs now, is one more. */
    private static int tries(WebhookStatus status, int retries) {
        return switch (status) {
            case PROCESSING, COMPLETED, DEAD_LETTER -> retries + 1;
            case PENDING, FAILED, SKIPPED -> retries;
        };
    }

    private static String via(ResultSet row) throws SQLException {
        if (row.getString("native_event_type") != null) {
            var slug = row.getString("slug");
            return slug == null ? "Basic" : "Basic, " + slug;
        }
        return row.getBoolean("signature_verified") ? "Signed, valid" : "Found when we looked";
    }

    static WebhookEventDetails details(ResultSet row, List<FailedTry> failures) throws SQLException {
        return new WebhookEventDetails(
                row(row, 0),
                StoredTime.at(row, "avinode_timestamp"),
                StoredTime.at(row, "processed_at"),
                row.getObject("processing_duration_ms", Integer.class),
                StoredTime.at(row, "leased_until"),
                row.getString("slug"),
                row.getString("avinode_rfq_id"),
                row.getString("avinode_quote_id"),
                row.getString("avinode_thread_id"),
                new Made(
                        row.getObject("quote_id", UUID.class),
                        row.getObject("conversation_id", UUID.class),
                        row.getObject("operator_profile_id", UUID.class),
                        row.getString("operator_name")),
                blankless(row.getString("source_ip")),
                row.getString("user_agent"),
                headers(row.getString("headers")),
                Objects.requireNonNullElse(row.getString("raw_payload"), "null"),
                failures);
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Credentials are not kept in the first place; should one ever be, it is not shown either. */
    private static Map<String, String> headers(@Nullable String json) {
        var headers = new TreeMap<String, String>();
        if (json != null) {
            JsonMapper.shared().readTree(json).forEachEntry((name, value) -> {
                if (!Caller.isCredential(name)) {
                    headers.put(name, value.asString(""));
                }
            });
        }
        return headers;
    }

    static FailedTry failure(ResultSet row, int n) throws SQLException {
        return new FailedTry(
                row.getInt("attempt"),
                row.getBoolean("gave_up"),
                row.getObject("failed_at", OffsetDateTime.class).toInstant(),
                StoredTime.at(row, "next_retry_at"),
                row.getString("error_message"),
                row.getString("error_stack"));
    }

    static WebhookFigures figures(ResultSet row, int n) throws SQLException {
        var median = row.getObject("median", Double.class);
        return new WebhookFigures(
                row.getInt("today"),
                median == null ? null : (int) Math.round(median),
                StoredTime.at(row, "oldest"),
                StoredTime.at(row, "next_retry"),
                StoredTime.at(row, "dead_since"));
    }
}
