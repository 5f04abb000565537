package com.jetvision.contracts;

import com.jetvision.jobs.JobWorker;
import com.jetvision.proposals.DealWorld;
import com.jetvision.requests.RequestId;
import java.util.Objects;
import org.springframework.context.ApplicationContext;

/** Deals brought to a contract: drafted, sent, signed. */
public class SigningWorld extends DealWorld {
    public static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 120\" width=\"300\""
                    + " height=\"120\"><path d=\"M 10,60 C 40,20 80,100 120,60\" stroke-width=\"2\" stroke=\"#101828\" fill=\"none\""
                    + " stroke-linecap=\"round\"></path></svg>";
    private final Contracts contracts;
    private final ContractPages signing;
    private final JobWorker worker;

    public SigningWorld(ApplicationContext application) {
        super(application);
        contracts = application.getBean(Contracts.class);
        signing = application.getBean(ContractPages.class);
        worker = application.getBean(JobWorker.class);
    }

    /** Drafted by the acceptance. */
    public ContractId drafted(int legs) {
        var request = request(legs);
        accepted(request);
        return contract(request).id();
    }

    public ContractDetails contract(RequestId request) {
        return agent.does(() -> contracts.ofRequest(request)).getFirst();
    }

    public ContractDetails contract(ContractId id) {
        return agent.does(() -> contracts.get(id));
    }

    /** Out for signature; the mail has gone. */
    public ContractId out(int legs) {
        var id = drafted(legs);
        send(id);
        return id;
    }

    public void send(ContractId id) {
        agent.runs(() -> contracts.send(id, sha(id)));
        worker.runAllDue();
    }

    public String sha(ContractId id) {
        return Objects.requireNonNull(contract(id).shownSha256());
    }

    public SignContract signature(ContractId id) {
        return new SignContract(
                "Rebecca Harlow", "Harlow Capital", DRAWING, true, true, sha(id), "203.0.113.7", "Firefox on a phone");
    }

    /** Signed and sealed; payment is awaited. */
    public ContractId signed(int legs) {
        var id = out(legs);
        signing.sign(token("c"), signature(id));
        worker.runAllDue();
        return id;
    }
}
