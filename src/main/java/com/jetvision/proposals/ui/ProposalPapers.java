package com.jetvision.proposals.ui;

import com.jetvision.documents.Documents;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.PaperPane;
import com.jetvision.platform.ui.Tone;
import com.jetvision.proposals.ProposalDetails;

/** Puts a proposal's paper into its place. */
final class ProposalPapers {
    private ProposalPapers() {}

    static void show(PaperPane place, ProposalDetails proposal, Documents documents) {
        var pdf = proposal.pdf();
        if (pdf == null) {
            place.clear();
            return;
        }
        var state =
                proposal.status().isUnsent() ? Badges.plain(Tone.GOOD, "Up to date") : Badges.plain(proposal.status());
        place.show(
                proposal.number() + ", version " + proposal.revision(),
                state,
                proposal.fileName(),
                () -> documents.read(pdf));
    }
}
