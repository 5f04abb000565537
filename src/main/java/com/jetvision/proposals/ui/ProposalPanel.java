package com.jetvision.proposals.ui;

import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.PaperPane;
import com.jetvision.proposals.ProposalDetails;
import com.jetvision.proposals.ProposalId;
import com.jetvision.proposals.ProposalStatus;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/**
 * The proposal in the room: the editor until it is sent, then what became of it, live. What is being typed is left alone
 * until somebody else changed the proposal.
 */
public class ProposalPanel extends Composite<Div> {
    private final ProposalPanels tools;
    private final RequestId request;
    private final PaperPane paper = new PaperPane();
    private List<ProposalDetails> shown = List.of();
    private boolean drawn;

    ProposalPanel(ProposalPanels tools, RequestId request) {
        this.tools = tools;
        this.request = request;
        getContent().addClassName("jv-deal");
        tools.live().bind(this, request, this::refresh);
    }

    /** The paper as it goes or went out; the room gives it its place. */
    public PaperPane paper() {
        return paper;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        drawn = false;
        refresh();
    }

    private void refresh() {
        var all = tools.proposals().ofRequest(request);
        if (!drawn || !(all.equals(shown) || isBeingTyped(all))) {
            drawn = true;
            shown = all;
            draw(all);
        }
    }

    private boolean isBeingTyped(List<ProposalDetails> all) {
        return !all.isEmpty()
                && !shown.isEmpty()
                && all.getFirst().status() == ProposalStatus.GENERATED
                && Shown.of(all.getFirst()).equals(Shown.of(shown.getFirst()));
    }

    private void draw(List<ProposalDetails> all) {
        getContent().removeAll();
        if (all.isEmpty()) {
            paper.clear();
            getContent()
                    .add(new EmptyState(
                            "file-text", "No proposal yet", "Choose one to four quotes and add them to a proposal."));
            return;
        }
        var newest = all.getFirst();
        if (newest.status().isUnsent()) {
            getContent().add(new ProposalEditor(tools, newest, paper, this::edited));
        } else {
            getContent().add(new ProposalTrack(tools, newest));
            ProposalPapers.show(paper, newest, tools.documents());
        }
        if (all.size() > 1) {
            getContent().add(new ProposalVersions(tools, all.subList(1, all.size())));
        }
    }

    /** The editor saved: what it shows is the present state, so the event that follows need not redraw it. */
    private void edited(ProposalDetails saved) {
        var all = new ArrayList<>(shown);
        all.set(0, saved);
        shown = List.copyOf(all);
    }

    /** What tells one state of the proposal from the next. */
    private record Shown(ProposalId id, ProposalStatus status, int revision) {
        static Shown of(ProposalDetails proposal) {
            return new Shown(proposal.id(), proposal.status(), proposal.revision());
        }
    }
}
