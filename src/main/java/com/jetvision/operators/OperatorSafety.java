package com.jetvision.operators;

import com.jetvision.documents.Documents;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Which proofs of an operator's safety the house has seen; agents read them, admins keep them. */
@Service
@Transactional
public class OperatorSafety {
    private final SafetyTable table;
    private final Operators operators;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Who who;
    private final Clock clock;

    OperatorSafety(
            SafetyTable table,
            Operators operators,
            Documents documents,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Who who,
            Clock clock) {
        this.table = table;
        this.operators = operators;
        this.documents = documents;
        this.events = events;
        this.transaction = transaction;
        this.who = who;
        this.clock = clock;
    }

    /** By programme, those that ran out last. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<SafetyProof> proofs(OperatorId operator) {
        return table.of(operator, today());
    }

    /** Writes down a proof; an operator has one of each programme. */
    @PreAuthorize("hasRole('ADMIN')")
    public SafetyId add(OperatorId operator, SafetyForm form) {
        operators.get(operator);
        requireSeen(form);
        var id = SafetyId.next();
        if (!table.insert(id, operator, form, evidence(operator, form), who.person())) {
            throw new Refused("%s stands here already. Change that line instead.", form.programme());
        }
        kept(operator, "Safety proved: " + label(form));
        return id;
    }

    /** Refused as a conflict when somebody saved since this version was read. */
    @PreAuthorize("hasRole('ADMIN')")
    public void change(SafetyProof before, SafetyForm form) {
        requireSeen(form);
        var evidence = evidence(before.operator(), form);
        if (!table.update(before.id(), form, evidence, who.person(), before.version())) {
            throw new OptimisticLockingFailureException("Proof " + before.id().value() + " has changed");
        }
        kept(before.operator(), "Safety checked again: " + label(form));
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void remove(SafetyProof proof) {
        if (table.delete(proof.id())) {
            kept(proof.operator(), "Safety taken out: " + proof.label());
        }
    }

    /** The stored file of a proof; whoever may read the operator may read it. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(propagation = Propagation.NEVER)
    public SafetyForm.Evidence evidence(SafetyId proof) {
        var file = Objects.requireNonNull(transaction.execute(status -> table.evidenceOf(proof)))
                .orElseThrow(() -> new NotFound("file"));
        return who.asMachine(who.organization(), "Evidence", () -> {
            var details = documents.details(file);
            return new SafetyForm.Evidence(details.fileName(), details.mediaType(), documents.read(file));
        });
    }

    /** Takes what has run out from the profiles that scores are made of; of all houses, by the machine. */
    @PreAuthorize("hasRole('MACHINE')")
    public int expire() {
        var stale = table.stale(today());
        stale.forEach(operator -> table.settle(operator, today()));
        return stale.size();
    }

    private com.jetvision.documents.@Nullable DocumentId evidence(OperatorId operator, SafetyForm form) {
        var file = form.file();
        return file == null
                ? null
                : documents.store("safety", operator, file.fileName(), file.mediaType(), file.bytes());
    }

    private void requireSeen(SafetyForm form) {
        if (form.checkedOn().isAfter(today().plusDays(1))) { // somewhere it is tomorrow already
            throw new Refused("The day of the check lies in the future.");
        }
    }

    private void kept(OperatorId operator, String judgement) {
        table.settle(operator, today());
        events.publishEvent(new OperatorJudged(operator, judgement, clock.instant()));
    }

    private static String label(SafetyForm form) {
        return (form.programme() + " " + form.level()).strip();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
