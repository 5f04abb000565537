package com.jetvision.documents;

import com.jetvision.documents.papers.AgreementPaper;
import com.jetvision.documents.papers.CertificatePaper;
import com.jetvision.documents.papers.ContractPaper;
import com.jetvision.documents.papers.ProposalPaper;
import org.springframework.stereotype.Component;

/** Draws the documents of the house; the same paper gives the same bytes, on any thread. */
@Component
public class Papers {

    /** A charter proposal. */
    public Rendered proposal(ProposalPaper paper) {
        throw new UnsupportedOperationException("proposal " + paper.issue().number());
    }

    /** A charter contract as it is shown for signing. */
    public Rendered contract(ContractPaper paper) {
        throw new UnsupportedOperationException("contract " + paper.issue().number());
    }

    /** The agreement with an independent agent as it is shown for signing. */
    public Rendered agreement(AgreementPaper paper) {
        throw new UnsupportedOperationException("agreement " + paper.issue().number());
    }

    /** The certificate of completion by itself; {@link Seals} appends it to what was signed. */
    public Rendered certificate(CertificatePaper paper) {
        throw new UnsupportedOperationException(
                "certificate " + paper.evidence().number());
    }

    /** The characters of a text that no document can print, each once; empty when all is well. Ask at input. */
    public static String unprintable(String text) {
        throw new UnsupportedOperationException(text);
    }
}
