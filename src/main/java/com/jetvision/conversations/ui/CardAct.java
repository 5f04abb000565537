package com.jetvision.conversations.ui;

import com.jetvision.conversations.Card;
import com.jetvision.conversations.ContentType;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestLinks;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;

/** Where a card leads: to the place in the room where its record is worked on. */
record CardAct(String verb, String address) {
    static Optional<CardAct> of(ContentType type, Card card, RequestId request) {
        return switch (type) {
            case EMAIL_APPROVAL_REQUEST ->
                Optional.of(new CardAct("Review and send", RequestLinks.proposal(request)))
                        .filter(act -> CardLook.asks(type, card));
            case PROPOSAL_SHARED -> Optional.of(new CardAct("Open proposal", RequestLinks.proposal(request)));
            case CONTRACT_SHARED, PAYMENT_REQUESTED, DEAL_CLOSED ->
                Optional.of(new CardAct("Open contract", RequestLinks.contract(request)));
            default -> Optional.empty();
        };
    }

    Anchor link() {
        var link = new Anchor(address, verb);
        link.addClassName("jv-button");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
