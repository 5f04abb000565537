package com.jetvision.avinode.errands;

import com.jetvision.avinode.client.Access;
import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.client.CancelReason;
import com.jetvision.avinode.client.Lift;
import com.jetvision.avinode.client.RfqAnswer;
import com.jetvision.avinode.client.Urgency;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Stage;
import com.jetvision.requests.StageReached;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** After a deal: the operators who lost are told that it is booked, and Avinode who won. Each step twice is once. */
@Component
class ReportDeal implements JobHandler {
    private static final String TO_LOSERS = "The trip is booked with another operator. Thank you for your quote.";
    private final TripErrands errands;
    private final AvinodeClient avinode;
    private final JdbcClient jdbc;

    ReportDeal(TripErrands errands, AvinodeClient avinode, JdbcClient jdbc) {
        this.errands = errands;
        this.avinode = avinode;
        this.jdbc = jdbc;
    }

    @EventListener
    void reached(StageReached event) {
        if (event.to() == Stage.BOOKED) {
            errands.enqueue(kind(), event.request());
        }
    }

    @Override
    public String kind() {
        return "avinode-report-deal";
    }

    @Override
    public Finish run(Job job) {
        return errands.run(job, (access, trip, request) -> report(access, trip, won(request)));
    }

    private void report(Access access, String trip, List<String> won) {
        var rfqs = avinode.trip(access, trip, Urgency.PERSON).rfqs();
        for (var rfq : rfqs) {
            if (!rfq.canceled() && winner(rfq, won).isEmpty()) {
                avinode.cancelRfq(access, rfq.id(), CancelReason.BOOKED, TO_LOSERS);
            }
        }
        var lift = rfqs.stream().flatMap(rfq -> winner(rfq, won).stream()).findFirst();
        avinode.reportConverted(access, trip, lift.map(Lift::id).orElse(null));
    }

    private static Optional<Lift> winner(RfqAnswer rfq, List<String> won) {
        return rfq.lifts().stream()
                .filter(lift -> lift.quotes().stream().anyMatch(won::contains))
                .findFirst();
    }

    private List<String> won(RequestId request) {
        return jdbc.sql("""
                        select avinode_quote_id from quotes
                         where request_id = :request and status = 'accepted' and avinode_quote_id is not null""")
                .param("request", request.value())
                .query(String.class)
                .list();
    }
}
