package com.jetvision.proposals.ui;

import com.jetvision.documents.Documents;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PdfSource;
import com.jetvision.platform.ui.PdfView;
import com.jetvision.platform.ui.Tags;
import com.jetvision.proposals.ProposalDetails;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The proposal's paper as it goes or went out, with a way to save it. */
public class ProposalPreview extends Div {
    private final Documents documents;

    public ProposalPreview(Documents documents) {
        this.documents = documents;
        addClassNames("jv-paper");
    }

    public void show(ProposalDetails proposal) {
        removeAll();
        var pdf = proposal.pdf();
        if (pdf == null) {
            return;
        }
        var save = new Anchor(PdfSource.toSave(proposal.fileName(), () -> documents.read(pdf)), "");
        save.add(Icons.of("download"), Tags.text("Download PDF"));
        save.addClassName("jv-button");
        add(
                Tags.row(Tags.text(proposal.number() + ", version " + proposal.revision(), "t12"), Tags.spacer(), save),
                new PdfView(PdfSource.toShow(proposal.fileName(), () -> documents.read(pdf))));
    }
}
