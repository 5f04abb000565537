package com.jetvision.onboarding.ui;

import com.jetvision.agents.Margin;
import com.jetvision.onboarding.Invitation;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.ui.Accepts;
import com.jetvision.platform.ui.Segments;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.function.Consumer;

/** Asks whom to invite, as what, and on which terms. */
class InviteDialog extends Dialog {
    private static final String SHARE = "10";

    private final Binder<Draft> binder = new Binder<>();
    private final Draft draft = new Draft();
    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail");
    private final TermsFields terms = new TermsFields(Margin.USUAL, Percent.of(SHARE));

    InviteDialog(Consumer<Invitation> invite) {
        setHeaderTitle("Invite a person");
        addClassName("jv-dialog");
        setWidth("600px");
        name.setMaxLength(120);
        name.addClassName("c6");
        email.addClassName("c6");
        binder.forField(name).asRequired("Enter the person's name.").bind(d -> d.name, (d, v) -> d.name = v);
        binder.forField(email)
                .asRequired("Enter an e-mail address.")
                .withValidator(Accepts.what(EmailAddress::new))
                .bind(d -> d.email, (d, v) -> d.email = v);
        var role = Segments.choice("Role", List.of(Role.AGENT, Role.ADMIN), PersonWords::role);
        role.setLabel("Role");
        role.addClassName("c12");
        binder.forField(role).bind(d -> d.role, (d, v) -> d.role = v);
        binder.readBean(draft);
        var fields = new Div(name, email, role);
        fields.addClassNames("jv-fields", "bare");
        var note = Tags.of("p", "They receive a link to set up their account, then their agreement to sign.");
        note.addClassNames("t13", "ink2");
        add(fields, terms, note);
        var send = new Button("Send invitation", click -> send(invite));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), send);
        name.setAutofocus(true);
    }

    /** Stays open with everything typed when the invitation is refused: the callback throws, and nothing below runs. */
    private void send(Consumer<Invitation> invite) {
        if (binder.writeBeanIfValid(draft)) {
            invite.accept(new Invitation(
                    draft.name, new EmailAddress(draft.email), draft.role, terms.margin(), terms.share()));
            close();
        }
    }

    private static class Draft {
        private String name = "";
        private String email = "";
        private Role role = Role.AGENT;
    }
}
