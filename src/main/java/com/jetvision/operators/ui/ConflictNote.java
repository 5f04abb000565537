package com.jetvision.operators.ui;

import com.jetvision.operators.ui.OperatorDraft.Difference;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Somebody saved meanwhile: what differs, and whose shall stand. Nothing typed is lost either way. */
class ConflictNote extends Div {
    ConflictNote() {
        addClassName("jv-conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(List<Difference> differences, Runnable mine, Runnable theirs) {
        removeAll();
        add(
                Tags.bold("Someone else saved this meanwhile"),
                Tags.text("What you typed is still here. These fields differ:"),
                table(differences));
        var keep = new Button("Save mine over it", click -> mine.run());
        keep.addThemeVariants(ButtonVariant.SMALL);
        var take = new Button("Take theirs", click -> theirs.run());
        take.addThemeVariants(ButtonVariant.SMALL);
        add(Tags.row(keep, take));
        setVisible(true);
    }

    private static HtmlContainer table(List<Difference> differences) {
        var rows = new HtmlContainer("tbody");
        differences.forEach(each -> {
            var field = Tags.of("th", each.field());
            field.getElement().setAttribute("scope", "row");
            rows.add(Tags.of("tr", field, Tags.of("td", each.theirs()), Tags.of("td", each.mine())));
        });
        var head = Tags.of(
                "thead", Tags.of("tr", Tags.of("th", "Field"), Tags.of("th", "Theirs"), Tags.of("th", "Yours")));
        var table = Tags.of("table", head, rows);
        table.addClassName("jv-sheet");
        return table;
    }
}
