package com.jetvision.avinode.errands;

import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.events.EmptyLegNews;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Reads once what is on offer already when a watch begins; what is offered later comes by webhook. */
@Component
class ReadOffers implements JobHandler {
    static final String KIND = "avinode-read-offers";
    private final AvinodeClient avinode;
    private final EmptyLegNews news;
    private final ApiDoor door;
    private final Who who;
    private final Clock clock;

    record Errand(String watch) {}

    ReadOffers(AvinodeClient avinode, EmptyLegNews news, ApiDoor door, Who who, Clock clock) {
        this.avinode = avinode;
        this.news = news;
        this.door = door;
        this.who = who;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Finish run(Job job) {
        var watch = job.payload(Errand.class).watch();
        var access = door.of(who.organization(), null);
        var asked = clock.instant();
        var legs = door.call(() -> avinode.emptyLegsOf(access, watch));
        return () -> news.heardAll(legs, asked);
    }
}
