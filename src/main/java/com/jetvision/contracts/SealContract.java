package com.jetvision.contracts;

import com.jetvision.documents.Seals;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals a signed contract outside any transaction; repeated after a crash it finds what is done and adds nothing. */
@Component
class SealContract implements JobHandler {
    static final String KIND = "seal-contract";
    private final ContractSigning signing;
    private final Seals seals;

    SealContract(ContractSigning signing, Seals seals) {
        this.signing = signing;
        this.seals = seals;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Finish run(Job job) {
        var contract = new ContractId(job.payload(Order.class).contract());
        var work = signing.toSeal(contract);
        if (work.done()) {
            return Finish.NOTHING;
        }
        var sealed = seals.seal(work.shown(), work.evidence());
        return () -> signing.sealed(contract, sealed);
    }

    /** Which contract to seal. */
    record Order(UUID contract) {}
}
