package com.jetvision.avinode.ui;

import com.jetvision.avinode.connections.ShownOnce;
import com.jetvision.platform.ui.CopyLine;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Shows fresh credentials this one time. */
class SecretDialog extends Dialog {
    SecretDialog(List<ShownOnce> secrets, Runnable closed) {
        setHeaderTitle(secrets.size() == 1 ? "Take it along now" : "Take them along now");
        addClassName("jv-task");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var content = new Div(
                Tags.of(
                        "p",
                        "This is shown only now. It is stored sealed and told to nobody again; if it is lost, make a new one."));
        content.addClassName("jv-dialog");
        secrets.forEach(secret -> {
            content.add(Tags.bold(secret.what()));
            var user = secret.user();
            if (user != null) {
                content.add(Tags.small("User"), new CopyLine("User", user), Tags.small("Password"));
            }
            content.add(new CopyLine(user == null ? "Secret" : "Password", secret.secret()));
        });
        add(content);
        var done = new Button("I have it", click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.run();
            }
        });
    }
}
