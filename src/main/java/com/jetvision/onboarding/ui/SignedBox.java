package com.jetvision.onboarding.ui;

import com.jetvision.onboarding.AgreementPage;
import com.jetvision.onboarding.OnboardingPages;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;

/** What stands in the place of the box once it is signed: sealed by itself, then the way in. */
class SignedBox extends Composite<Section> {
    private final transient OnboardingPages pages;
    private final AgreementPage page;

    SignedBox(OnboardingPages pages, LiveUpdates live, AgreementPage page) {
        this.pages = pages;
        this.page = page;
        getContent().addClassNames("jv-signbox", "way");
        getContent().getElement().setAttribute("aria-live", "polite");
        refresh();
        live.bind(this, page.agreement(), this::refresh);
    }

    private void refresh() {
        boolean sealed = pages.sealed(page).isPresent();
        getContent().removeAll();
        getContent().add(head(sealed), new Section(way(sealed)));
        if (sealed) {
            getContent().add(foot());
        }
    }

    private Header head(boolean sealed) {
        var line = Tags.row(
                Tags.text(page.number(), "t12", "ink3"),
                Tags.spacer(),
                Badges.of(Tone.GOOD, sealed ? "Sealed" : "Signed"));
        var sentence = Tags.text(
                sealed
                        ? "A sealed copy went to " + page.email() + ". Your account is open."
                        : "We seal the document now. This takes a few seconds.");
        sentence.addClassNames("t13", "ink2");
        return new Header(line, new H1("Thank you, " + page.name()), sentence);
    }

    private OrderedList way(boolean sealed) {
        var way = new OrderedList(
                step("done", "Signed", "By you, in this browser"),
                step(sealed ? "done" : "now", "Sealed", "Evidence and fingerprint appended"),
                step(sealed ? "now" : "", "Sign in", "With " + page.email() + " and your password"));
        way.addClassName("jv-way");
        return way;
    }

    private static ListItem step(String state, String what, String detail) {
        var dot = new HtmlContainer("i");
        if (state.equals("done")) {
            dot.add(Icons.of("check"));
        }
        var item = new ListItem(dot, Tags.bold(what), Tags.text(detail));
        if (!state.isEmpty()) {
            item.addClassName(state);
        }
        return item;
    }

    private Footer foot() {
        var signIn = Links.button(new Anchor("login", ""), "Sign in", "arrow-right", true);
        var copy = Links.button(
                new Anchor(PaperDownload.toSave(() -> pages.sealed(page).orElseThrow()), ""),
                "Download the sealed PDF",
                "download",
                false);
        return new Footer(signIn, copy);
    }
}
