package com.jetvision.avinode.client;

import com.jetvision.avinode.client.Access.Client;
import com.jetvision.avinode.client.Access.Token;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Gives the bearer token of a connection: the one it has, or one that is fetched, kept and renewed a minute before it ends. */
@Component
class Tokens {
    private static final Duration BEFOREHAND = Duration.ofMinutes(1);
    private final Map<UUID, Fetched> fetched = new ConcurrentHashMap<>();
    private final Wire wire;
    private final JsonMapper json;
    private final Clock clock;

    private record Fetched(Client by, String value, Instant renewAt) {
        @Override
        public String toString() {
            return "Fetched[until " + renewAt + "]";
        }
    }

    Tokens(Wire wire, JsonMapper json, Clock clock) {
        this.wire = wire;
        this.json = json;
        this.clock = clock;
    }

    String of(Access access) {
        return switch (access.key()) {
            case Token token -> token.value();
            case Client client -> fetchedOf(access, client);
        };
    }

    /** One fetch at a time for a connection: those who come meanwhile wait for it. */
    private String fetchedOf(Access access, Client client) {
        return fetched.compute(
                        access.connection(),
                        (id, known) -> known != null
                                        && known.by.equals(client)
                                        && clock.instant().isBefore(known.renewAt)
                                ? known
                                : fetch(access, client))
                .value();
    }

    /** Avinode did not take it: the next call fetches a new one. */
    void refused(Access access) {
        fetched.remove(access.connection());
    }

    private Fetched fetch(Access access, Client client) {
        var answer = wire.token(access, client);
        var token = new Fields(answer, "");
        var seconds = token.number("expires_in").orElse(1800);
        var life = Duration.ofSeconds(Math.max(seconds, 1));
        var early = life.compareTo(BEFOREHAND.multipliedBy(2)) > 0 ? BEFOREHAND : life.dividedBy(4);
        return new Fetched(
                client,
                token.required("access_token"),
                clock.instant().plus(life).minus(early));
    }

    /** When a long-lived token ends, as far as it says so itself. */
    Optional<Instant> endOf(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            var claims = json.readTree(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            var end = claims.path("exp");
            return end.isNumber() ? Optional.of(Instant.ofEpochSecond(end.asLong())) : Optional.empty();
        } catch (IllegalArgumentException | JacksonException noJwt) {
            return Optional.empty();
        }
    }
}
