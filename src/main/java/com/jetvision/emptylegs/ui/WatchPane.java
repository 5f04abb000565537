package com.jetvision.emptylegs.ui;

import com.jetvision.emptylegs.EmptyLegLinks;
import com.jetvision.emptylegs.WatchRow;
import com.jetvision.emptylegs.WatchStatus;
import com.jetvision.emptylegs.WatchWords;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.DetailPane;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;

/** One watch: what it asks for, what it found, whether Avinode knows it. */
class WatchPane extends DetailPane {
    private final transient WatchRow watch;
    private final transient WatchActs acts;

    WatchPane(WatchRow watch, ReaderTime time, WatchActs acts, Runnable close) {
        super(watch.wish().route(), close);
        this.watch = watch;
        this.acts = acts;
        status(Badges.status(watch.status()));
        section("Watches for", wish());
        section("Found", found());
        section("At Avinode", told());
        section(
                "Since",
                new KeyValues().line("Begun", time.moment(watch.createdAt())).line("By", watch.agentName()));
        if (watch.mine()) {
            foot();
        }
    }

    private KeyValues wish() {
        var wish = watch.wish();
        return new KeyValues()
                .line("From", LegWords.end(wish.from()))
                .line("To", LegWords.end(wish.to()))
                .line("Departs", WatchWords.days(wish.firstDay(), wish.lastDay()))
                .line("Passengers", String.valueOf(wish.passengers()))
                .line("Price", LegWords.cap(wish))
                .line("Aircraft", LegWords.categories(wish));
    }

    private Component found() {
        if (watch.onOffer() == 0) {
            return Tags.text(
                    watch.status() == WatchStatus.ACTIVE
                            ? "Nothing on offer just now. The bell rings when there is."
                            : "Nothing on offer.",
                    "ink2");
        }
        var link = new Anchor(
                EmptyLegLinks.matchesOf(watch.id()),
                watch.onOffer() == 1 ? "1 empty leg on offer" : "%,d empty legs on offer".formatted(watch.onOffer()));
        link.getElement().setAttribute("router-link", true);
        return watch.fresh() == 0 ? link : Tags.row(link, Tags.text("%,d new".formatted(watch.fresh()), "ink3"));
    }

    private Component[] told() {
        var parts = new ArrayList<Component>();
        var trouble = watch.trouble();
        if (!watch.status().isOpen()) {
            parts.add(Tags.text(
                    watch.told() ? "Avinode tells us no more of it." : "Avinode is being told that it is over.",
                    "ink2"));
        } else if (trouble != null) {
            var note = new Div(Tags.bold("Avinode does not know this watch yet"), Tags.text(trouble));
            note.addClassName("jv-fault");
            parts.add(note);
            if (watch.mine()) {
                var again = new Button("Try again", Icons.of("refresh-cw"), click -> acts.tellAgain(watch));
                again.addThemeVariants(ButtonVariant.SMALL);
                again.setDisableOnClick(true);
                parts.add(Tags.row(again));
            }
        } else {
            parts.add(Tags.text(
                    watch.told()
                            ? "Avinode tells us of such empty legs as soon as they are published."
                            : "Avinode is being told of it.",
                    "ink2"));
        }
        if (watch.status() == WatchStatus.PAUSED) {
            parts.add(Tags.text("The bell is silent. What is offered meanwhile is found when you resume.", "ink3"));
        }
        return parts.toArray(Component[]::new);
    }

    private void foot() {
        if (watch.status() == WatchStatus.CANCELLED) {
            return;
        }
        acts(new Button("Edit", Icons.of("pencil"), click -> acts.edit(watch)));
        if (watch.status() == WatchStatus.ACTIVE) {
            acts(new Button("Pause", click -> acts.pause(watch)));
        } else if (watch.status() == WatchStatus.PAUSED) {
            acts(new Button("Resume", Icons.of("rotate-cw"), click -> acts.resume(watch)));
        }
        var spacer = new Div(Tags.spacer());
        spacer.addClassName("grow");
        var cancel = new Button("Cancel watch", click -> acts.cancel(watch));
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        acts(spacer, cancel);
    }
}
