package com.jetvision.requests;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A client's wish to fly, from the first word typed to its end. An agent has their own, an admin those of the house. The
 * marketplace's news come through {@link RequestTrips}, lists through {@link RequestBoard}.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
public class Requests {
    private final RequestChanges changes;
    private final RequestQueries queries;
    private final Drafts drafts;
    private final LegTable legs;
    private final WorkflowLog workflow;
    private final Clock clock;

    Requests(
            RequestChanges changes,
            RequestQueries queries,
            Drafts drafts,
            LegTable legs,
            WorkflowLog workflow,
            Clock clock) {
        this.changes = changes;
        this.queries = queries;
        this.drafts = drafts;
        this.legs = legs;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Keeps what was typed, right or wrong; without an id it begins a new draft. */
    public RequestId saveDraft(@Nullable RequestId id, DraftForm form, int step) {
        var now = clock.instant();
        var request = id == null ? drafts.begin(now) : changes.find(id);
        drafts.write(request, form, step, now);
        changes.save(request, id == null ? List.of(request.drafted()) : List.of());
        return request.id();
    }

    /** A draft to go on with; not found once it is submitted. */
    @Transactional(readOnly = true)
    public SavedDraft draft(RequestId id) {
        return queries.draft(id).orElseThrow(() -> new NotFound("draft"));
    }

    /** What is wrong with a draft and what is worth knowing; saves nothing. */
    @Transactional(readOnly = true)
    public CheckedDraft check(DraftForm form) {
        return drafts.check(form);
    }

    /** Open requests that look like this one: same client, same route, a day more or less. */
    @Transactional(readOnly = true)
    public List<LikeRequest> alike(@Nullable RequestId self, DraftForm form) {
        return drafts.alike(self, form);
    }

    /** Submits a draft as it was last saved; refused with the first thing that is wrong with it. */
    public void submit(RequestId id) {
        var request = changes.find(id);
        var form = queries.draft(id)
                .map(SavedDraft::form)
                .orElseThrow(() -> new Refused("This request was submitted already. Open it to see how far it is."));
        var now = clock.instant();
        var checked = drafts.check(form);
        checked.requireReady();
        var first = checked.legs().getFirst().departsAt();
        var priority = Priority.of(form.marked(), drafts.isVip(form), checked.budget(), first, now);
        var happened = request.submit(form, checked, priority, now);
        legs.write(id, checked.legs());
        changes.save(request, happened);
    }

    /** Throws a draft away for good. */
    public void discard(RequestId id) {
        var request = changes.find(id);
        request.requireDraft();
        changes.delete(request);
    }

    /** After a failure: once more, from where it can be tried again. */
    public void tryAgain(RequestId id) {
        int attempt = workflow.attempts(id) + 1;
        changes.change(id, (request, now) -> request.tryAgain(attempt, now));
    }

    /** Has the marketplace asked at once rather than at the next attempt, while the trip waits. */
    public void tryNow(RequestId id) {
        int attempt = workflow.attempts(id);
        changes.change(id, (request, now) -> request.tryNow(attempt, now));
    }

    /** The agent follows the deep link to the marketplace; from now on quotes are watched for. */
    public void opened(RequestId id) {
        changes.change(id, Request::opened);
    }

    /** Ends a request: cancelled while no proposal is out, lost afterwards; refused once the client has signed. */
    public void cancel(RequestId id, String reason) {
        if (reason.isBlank()) {
            throw new Refused("Say in a few words why, so that it can be found later.");
        }
        changes.change(id, (request, now) -> request.cancel(reason.strip(), now));
    }

    /** A proposal is being written. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public void proposalBegun(RequestId id) {
        changes.change(id, Request::proposing);
    }

    /** Where a document has brought the deal, for the modules above; a proposal that is out completes the request. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public void stageReached(RequestId id, Stage stage) {
        changes.change(id, (request, now) -> request.stageReached(stage, now));
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public RequestDetails get(RequestId id) {
        return queries.details(id);
    }

    /** Every state it was in, with how long each lasted. */
    @Transactional(readOnly = true)
    public List<StateStep> history(RequestId id) {
        queries.details(id);
        return workflow.of(id);
    }
}
