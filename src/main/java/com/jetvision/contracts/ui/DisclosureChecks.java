package com.jetvision.contracts.ui;

import com.jetvision.contracts.Disclosures;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.proposals.ui.DealSection;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** What the client was told before signing, in the words that were given. */
class DisclosureChecks extends DealSection {
    DisclosureChecks(Disclosures given) {
        super("Disclosures before the contract");
        action(Tags.text("14 CFR 295.24 · version " + given.version(), "t12", "ink3"));
        var list = new UnorderedList();
        list.addClassName("jv-checks");
        list.add(
                check("Carrier in operational control", given.carrier()),
                check("Capacity of the broker", given.capacity().phrase()),
                check("Liability insurance", given.insurance()),
                check("On request: relationship with the carrier", given.relationship()),
                check("On request: fees of third parties", given.thirdPartyFees()));
        add(list);
    }

    private static ListItem check(String what, String text) {
        boolean given = !text.isBlank();
        var item = new ListItem(
                Icons.of(given ? "circle-check" : "circle"),
                Tags.bold(what),
                Tags.text(given ? text : "Not asked for"));
        if (given) {
            item.addClassName("ok");
        }
        return item;
    }
}
