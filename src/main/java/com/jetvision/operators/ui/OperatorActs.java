package com.jetvision.operators.ui;

import com.jetvision.operators.OperatorDetails;
import com.jetvision.operators.OperatorId;
import com.jetvision.operators.OperatorSafety;
import com.jetvision.operators.Operators;
import com.jetvision.operators.SafetyProof;
import com.jetvision.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;

/** What an admin does with an operator. */
class OperatorActs {
    private final Operators operators;
    private final OperatorSafety safety;
    private final Runnable done;

    /** @param done shows what has changed */
    OperatorActs(Operators operators, OperatorSafety safety, Runnable done) {
        this.operators = operators;
        this.safety = safety;
        this.done = done;
    }

    void prefer(OperatorId id, boolean preferred) {
        operators.prefer(id, preferred);
        done.run();
    }

    void exclude(OperatorDetails operator) {
        new ExcludeDialog(operator.profile().name(), reason -> {
                    operators.exclude(operator.id(), reason);
                    done.run();
                })
                .open();
    }

    void readmit(OperatorId id) {
        operators.readmit(id);
        done.run();
    }

    void edit(OperatorId id) {
        UI.getCurrent().navigate(OperatorLinks.edit(id));
    }

    void addProof(OperatorId id, LocalDate today) {
        new SafetyDialog(null, today, form -> {
                    safety.add(id, form);
                    done.run();
                })
                .open();
    }

    void changeProof(SafetyProof proof, LocalDate today) {
        new SafetyDialog(proof, today, form -> {
                    safety.change(proof, form);
                    done.run();
                })
                .open();
    }

    void removeProof(SafetyProof proof) {
        safety.remove(proof);
        done.run();
        if (proof.fileName() == null) {
            Toasts.undo(proof.label() + " taken out", () -> {
                safety.add(proof.operator(), SafetyDialog.formOf(proof));
                done.run();
            });
        } else {
            Toasts.done(proof.label() + " taken out");
        }
    }
}
