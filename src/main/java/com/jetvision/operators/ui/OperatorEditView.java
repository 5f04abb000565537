package com.jetvision.operators.ui;

import com.jetvision.operators.OperatorDetails;
import com.jetvision.operators.OperatorForm;
import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Changes what the house knows of an operator. */
@Route(OperatorLinks.EDIT)
@PageTitle("Operator · Jetvision")
@RolesAllowed("ADMIN")
class OperatorEditView extends Div implements BeforeEnterObserver {
    private final transient Operators operators;
    private final ConflictNote conflict = new ConflictNote();
    private final OperatorFields fields = new OperatorFields();
    private transient @Nullable OperatorForm before;

    OperatorEditView(Operators operators) {
        this.operators = operators;
        addClassName("jv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("id")
                .flatMap(AddressQuery::id)
                .map(OperatorId::new)
                .orElseThrow(() -> new NotFound("operator"));
        var details = operators.details(id);
        furnish(details);
        read(details);
    }

    private void furnish(OperatorDetails details) {
        var id = details.id();
        var form = new Div(conflict, fields);
        form.addClassNames("jv-form", "grow");
        var save = new Button("Save operator", click -> save(id));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel =
                new Button("Cancel", click -> UI.getCurrent().navigate(OperatorsView.class, OperatorLinks.chosen(id)));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var foot = new Footer(Tags.spacer(), cancel, save);
        foot.addClassName("jv-form-foot");
        removeAll();
        add(new PageHead("Operators", OperatorLinks.LIST, details.profile().name()), form, foot);
    }

    private void read(OperatorDetails details) {
        before = details.form();
        fields.binder().readBean(OperatorDraft.of(details.form()));
        conflict.setVisible(false);
    }

    private void save(OperatorId id) {
        var draft = new OperatorDraft();
        if (!fields.binder().writeBeanIfValid(draft)) {
            return;
        }
        var mine = draft.form();
        var now = operators.details(id);
        var differences = OperatorDraft.differences(now.form(), mine);
        if (now.form().equals(before) || differences.isEmpty()) {
            store(id, mine, now.version());
        } else {
            conflict.show(differences, () -> store(id, mine, now.version()), () -> read(now));
            conflict.scrollIntoView();
        }
    }

    /** Should somebody save between the look and this, it is refused and the next try shows their change. */
    private void store(OperatorId id, OperatorForm form, long seen) {
        operators.update(id, form, seen);
        UI.getCurrent().navigate(OperatorsView.class, OperatorLinks.chosen(id));
    }
}
