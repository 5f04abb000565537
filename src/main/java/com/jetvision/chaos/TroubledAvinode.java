package com.jetvision.chaos;

import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.WebhookCredentials;
import com.jetvision.clients.ClientId;
import com.jetvision.platform.security.Actor;
import com.jetvision.platform.security.ActorPrincipal;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.DraftLeg;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import com.jetvision.requests.TripType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** R19. */
class TroubledAvinode implements Scenario {
    /** Those that open the circuit come last: each makes the nodes wait before they call again. */
    private static final List<String> MISLEADING =
            List.of("TOO_MANY_REQUESTS", "MALFORMED", "MISSING_FIELDS", "WRONG_HOST", "REDIRECT");

    private static final List<String> SILENT = List.of("SERVER_ERROR", "UNAVAILABLE", "NO_ANSWER", "TIME_OUT");
    private static final int OPERATORS = 3;
    private static final Duration A_FAULT = Duration.ofSeconds(12);
    private static final Duration TO_THE_END = Duration.ofMinutes(6);

    @Override
    public String name() {
        return "R19";
    }

    @Override
    public String sentence() {
        return "Avinode's API answers 429, 5xx, half an answer, another one or none, names another host or sends us"
                + " there, while trips are made and pointers come in: each request has its one trip, every operator's"
                + " answer arrives, and no other host is ever called.";
    }

    @Override
    public Duration length() {
        return Duration.ofSeconds(1); // its trips come from the sandbox, one after another
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.judgesByItself();
        var first = trial.world()
                .launch(2, plain -> plain.with("JETVISION_AVINODE_READ_TIMEOUT", "3s"))
                .getFirst();
        try (var elsewhere = new Elsewhere();
                var desk = Facades.open(trial.world().settings(), "desk")) {
            var avinode = new Avinode(trial.world().settings().home(), first.at("/"));
            var trouble = new Trouble(trial, avinode, elsewhere, desk);
            try (avinode) {
                trouble.connect();
                trouble.throughAllFaults();
            }
            trouble.judge();
        }
    }

    private static final class Trouble {
        private final Trial trial;
        private final Avinode avinode;
        private final Elsewhere elsewhere;
        private final Facades desk;
        private final JdbcClient sql;
        private final OrganizationId house;
        private final List<UUID> requests = new ArrayList<>();

        Trouble(Trial trial, Avinode avinode, Elsewhere elsewhere, Facades desk) {
            this.trial = trial;
            this.avinode = avinode;
            this.elsewhere = elsewhere;
            this.desk = desk;
            sql = trial.world().sql();
            house = new OrganizationId(trial.world().house().organization());
        }

        void connect() throws InterruptedException {
            var settings = new AvinodeConnections.Settings("meridian", avinode.api(), House.SECRET, Avinode.TOKEN);
            desk.get(Who.class).asMachine(house, "Chaos", () -> {
                desk.get(AvinodeConnections.class).save(house, settings);
                desk.get(WebhookCredentials.class).save(house, "meridian", null, Avinode.USER, Avinode.PASSWORD);
            });
            sql.sql(
                            "insert into avinode_calls (connection_id, organization_id, burst) select id, organization_id, 10000 from"
                                    + " avinode_connections on conflict (connection_id) do update set burst = excluded.burst")
                    .update(); // the rate is not what is asked here
            TimeUnit.SECONDS.sleep(6); // what the nodes remember of the connection is forgotten after five
        }

        void throughAllFaults() throws Exception {
            for (var kind : List.of(MISLEADING, SILENT)) {
                var faults = new ArrayList<>(kind);
                Collections.shuffle(faults, trial.dice());
                for (var fault : faults) {
                    suffer(fault);
                }
            }
        }

        /** Once while the trip is made, and once while its operators answer. */
        private void suffer(String fault) throws Exception {
            avinode.fail(fault, elsewhere.url());
            var request = submit();
            await(A_FAULT, () -> tried(request));
            avinode.recover();
            boolean made = comes(TO_THE_END, () -> tripOf(request) != null);
            var trip = tripOf(request);
            if (!made || trip == null) {
                trial.found(Fault.UNFINISHED, "the trip that was made during " + fault, problemOf(request));
                return;
            }
            avinode.ask(trip, OPERATORS);
            avinode.fail(fault, elsewhere.url());
            avinode.answer(trip);
            await(A_FAULT, () -> avinode.hasTold() && eventsTried());
            avinode.recover();
            if (!comes(TO_THE_END, () -> answered(request) == OPERATORS)) {
                trial.found(
                        Fault.EFFECT_MISSING,
                        "operators' answers during " + fault,
                        "%d of %d".formatted(answered(request), OPERATORS));
            }
        }

        private UUID submit() throws Exception {
            var client =
                    sql.sql("select id from client_profiles").query(UUID.class).single();
            var day = LocalDate.now(ZoneOffset.UTC).plusDays(5);
            var form = DraftForm.EMPTY
                    .withClient(new ClientId(client))
                    .withTrip(TripType.ONE_WAY, List.of(new DraftLeg("KTEB", "KVNY", day, LocalTime.of(9, 0), 8)));
            var id = asAgent(() -> {
                var draft = desk.get(Requests.class).saveDraft(null, form, 0);
                desk.get(Requests.class).submit(draft);
                return draft;
            });
            requests.add(id.value());
            return id.value();
        }

        private record Agent(Actor actor) implements ActorPrincipal {}

        private RequestId asAgent(Callable<RequestId> work) throws Exception {
            var dana = new Actor(Role.AGENT, house, trial.world().house().agent(), "Dana Holt");
            SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    new Agent(dana), "", AuthorityUtils.createAuthorityList(Role.AGENT.authority()))));
            try {
                return work.call();
            } finally {
                SecurityContextHolder.clearContext();
            }
        }

        private boolean tried(UUID request) {
            return number(
                                    "select count(*) from jobs where kind = 'avinode-create-trip' and status = 'failed'"
                                            + " and payload ->> 'request' = :id",
                                    request)
                            > 0
                    || tripOf(request) != null;
        }

        private boolean eventsTried() {
            return sql.sql("select count(*) from avinode_webhook_queue")
                            .query(Integer.class)
                            .single()
                    == 0;
        }

        private @org.jspecify.annotations.Nullable String tripOf(UUID request) {
            return sql.sql("select avinode_trip_id from requests where id = :id and avinode_trip_id is not null")
                    .param("id", request)
                    .query(String.class)
                    .optional()
                    .orElse(null);
        }

        private String problemOf(UUID request) {
            return sql.sql(
                            "select status || ', ' || (select coalesce(max(last_error), '') from jobs where payload ->> 'request'"
                                    + " = r.id::text) from requests r where id = :id")
                    .param("id", request)
                    .query(String.class)
                    .single();
        }

        private int answered(UUID request) {
            return number(
                    "select count(*) from quotes where request_id = :id::uuid and status in ('received', 'analyzed', 'rejected')",
                    request);
        }

        private int number(String question, UUID request) {
            return sql.sql(question)
                    .param("id", request.toString())
                    .query(Integer.class)
                    .single();
        }

        private void await(Duration patience, java.util.function.BooleanSupplier what) throws InterruptedException {
            long end = System.nanoTime() + patience.toNanos();
            while (!what.getAsBoolean() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }

        /** With a hand on the clock; only Avinode's own circuit keeps its time. */
        private boolean comes(Duration patience, java.util.function.BooleanSupplier what) throws InterruptedException {
            long end = System.nanoTime() + patience.toNanos();
            while (!what.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    return false;
                }
                InboxTables.makeRetriesDue(sql);
                sql.sql("update jobs set next_attempt_at = now() where status = 'failed' and next_attempt_at > now()")
                        .update();
                TimeUnit.SECONDS.sleep(1);
            }
            return true;
        }

        void judge() throws Exception {
            int trips = avinode.memory().path("trips").size();
            trial.figure("%d requests, %d trips, %d questions, %d answers"
                    .formatted(
                            requests.size(),
                            trips,
                            avinode.memory().path("rfqs").size(),
                            sql.sql("select count(*) from quotes")
                                    .query(Integer.class)
                                    .single()));
            if (trips != requests.size()) {
                trial.found(
                        trips > requests.size() ? Fault.EFFECT_TWICE : Fault.EFFECT_MISSING,
                        "making a trip",
                        "%d trips of %d requests".formatted(trips, requests.size()));
            }
            if (elsewhere.calls() > 0) {
                trial.found(Fault.FOREIGN_HOST, elsewhere.url(), elsewhere.calls() + " times");
            }
        }
    }
}
