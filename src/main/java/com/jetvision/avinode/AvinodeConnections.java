package com.jetvision.avinode;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.tokens.Sealer;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The brokerages' connections to Avinode. Secrets lie sealed in the database and open in memory for some seconds. */
@Service
public class AvinodeConnections {
    private static final String ALL = "all";
    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Clock clock;
    private final LoadingCache<String, List<Connection>> active;

    AvinodeConnections(JdbcClient jdbc, Sealer sealer, Clock clock, Who who, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
        active = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(5))
                .build(key -> who.asMachine(null, "Avinode", () -> transaction.execute(status -> load())));
    }

    /**
     * What an admin, or the set-up of a demo, says of a connection.
     *
     * @param webhookSecret as {@code whsec_…}
     */
    public record Settings(
            String slug,
            URI baseUrl,
            String webhookSecret,
            @Nullable String apiToken) {
        @Override
        public String toString() {
            return "Settings[" + slug + "]";
        }
    }

    /** Sets the organization's connection up or changes it; a changed webhook secret leaves the old one valid for a day. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
    @Transactional
    public void save(OrganizationId organization, Settings settings) {
        jdbc.sql("""
                        insert into avinode_connections (id, organization_id, slug, base_url, webhook_secret_sealed, api_token_sealed)
                        values (:id, :org, :slug, :url, :secret, :token)
                        on conflict (slug) do update
                        set base_url = excluded.base_url, api_token_sealed = excluded.api_token_sealed,
                            previous_webhook_secret_sealed = avinode_connections.webhook_secret_sealed,
                            previous_valid_until = now() + interval '1 day',
                            webhook_secret_sealed = excluded.webhook_secret_sealed""")
                .param("id", Ids.next())
                .param("org", organization.value())
                .param("slug", settings.slug())
                .param("url", settings.baseUrl().toString())
                .param("secret", sealer.seal(settings.webhookSecret()))
                .param(
                        "token",
                        settings.apiToken() == null ? null : sealer.seal(settings.apiToken()),
                        java.sql.Types.BINARY)
                .update();
        forget();
    }

    /** Reads the database again at the next use. */
    void forget() {
        active.invalidateAll();
    }

    /** Read outside any transaction of the caller's, as the machine. */
    List<Connection> active() {
        return active.get(ALL);
    }

    Optional<Connection> of(OrganizationId organization) {
        return active().stream()
                .filter(one -> one.organization().equals(organization))
                .findFirst();
    }

    private List<Connection> load() {
        return jdbc.sql("select * from avinode_connections where active")
                .query(this::row)
                .list();
    }

    private Connection row(ResultSet row, int n) throws SQLException {
        var secrets = new ArrayList<String>();
        secrets.add(sealer.open(row.getBytes("webhook_secret_sealed")));
        var previous = row.getBytes("previous_webhook_secret_sealed");
        var until = row.getObject("previous_valid_until", OffsetDateTime.class);
        if (previous != null && until != null && until.toInstant().isAfter(clock.instant())) {
            secrets.add(sealer.open(previous));
        }
        var token = row.getBytes("api_token_sealed");
        return new Connection(
                row.getObject("id", UUID.class),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("slug"),
                URI.create(row.getString("base_url")),
                List.copyOf(secrets),
                token == null ? null : sealer.open(token),
                row.getString("act_as_account"));
    }
}
