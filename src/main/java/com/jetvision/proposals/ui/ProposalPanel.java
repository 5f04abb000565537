package com.jetvision.proposals.ui;

import com.jetvision.platform.ui.EmptyState;
import com.jetvision.proposals.ProposalDetails;
import com.jetvision.proposals.ProposalId;
import com.jetvision.proposals.ProposalStatus;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proposal in the room: the editor until it is sent, then what became of it, live. What is being typed is left alone
 * until somebody else changed the proposal.
 */
public class ProposalPanel extends Composite<Div> {
    private final ProposalPanels tools;
    private final RequestId request;
    private @Nullable Shown shown;

    ProposalPanel(ProposalPanels tools, RequestId request) {
        this.tools = tools;
        this.request = request;
        getContent().addClassName("jv-deal");
        tools.live().bind(this, request, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        shown = null;
        refresh();
    }

    private void refresh() {
        var all = tools.proposals().ofRequest(request);
        var now = all.isEmpty() ? null : Shown.of(all.getFirst());
        boolean typing = now != null && now.equals(shown) && now.status() == ProposalStatus.GENERATED;
        if (!typing || shown == null) {
            shown = now;
            draw(all);
        }
    }

    private void draw(List<ProposalDetails> all) {
        getContent().removeAll();
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            "file-text", "No proposal yet", "Choose one to four quotes and add them to a proposal."));
            return;
        }
        var newest = all.getFirst();
        if (newest.status().isUnsent()) {
            getContent().add(new ProposalEditor(tools, newest, this::edited));
        } else {
            getContent().add(new ProposalTrack(tools, newest));
        }
        if (all.size() > 1) {
            getContent().add(new ProposalVersions(tools, all.subList(1, all.size())));
        }
    }

    /** The editor saved: what it shows is the present state, so the event that follows need not redraw it. */
    private void edited(ProposalDetails saved) {
        shown = Shown.of(saved);
    }

    /** What tells one state of the proposal from the next. */
    private record Shown(ProposalId id, ProposalStatus status, int revision) {
        static Shown of(ProposalDetails proposal) {
            return new Shown(proposal.id(), proposal.status(), proposal.revision());
        }
    }
}
