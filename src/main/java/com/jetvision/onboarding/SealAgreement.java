package com.jetvision.onboarding;

import com.jetvision.documents.Seals;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals a signed agreement outside any transaction; repeated after a crash it finds what is done and adds nothing. */
@Component
class SealAgreement implements JobHandler {
    static final String KIND = "seal-agreement";

    private final AgreementSigning signing;
    private final Seals seals;

    SealAgreement(AgreementSigning signing, Seals seals) {
        this.signing = signing;
        this.seals = seals;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Finish run(Job job) {
        var agreement = new AgreementId(job.payload(Order.class).agreement());
        var work = signing.toSeal(agreement);
        if (work.isEmpty()) {
            return Finish.NOTHING;
        }
        var sealed = seals.seal(work.get().shown(), work.get().evidence());
        return () -> signing.sealed(agreement, sealed);
    }

    /** Which agreement. */
    record Order(UUID agreement) {}
}
