package com.jetvision.conversations.ui;

import com.jetvision.conversations.ConversationId;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeptTyping;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageInputI18n;
import com.vaadin.flow.component.messages.MessageInputVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one types; above it always who will read it. Enter sends, Shift and Enter begins a new line. */
class Composer extends Composite<Div> {
    private final Select<Recipient> to = new Select<>();
    private final Span only = new Span();
    private final MessageInput input = new MessageInput();
    private final Send send;
    private final KeptTyping kept;
    private List<Recipient> offered = List.of();
    private UUID typing = Ids.next();
    private boolean chosen;
    private boolean writing;

    /** Sends what was typed; the id names this one typing of it, so that trying again after a failure says it once. */
    interface Send {
        void send(Recipient to, String text, UUID typing);
    }

    /** Words that were not sent yet are kept for this {@code talk}. */
    Composer(String talk, Send send) {
        this.send = send;
        this.kept = KeptTyping.of(input, talk);
        to.setAriaLabel("Who will see this");
        to.addClassName("jv-quiet");
        to.setItemLabelGenerator(Recipient::promise);
        to.addValueChangeListener(change -> {
            chosen |= change.isFromClient();
            kept.rename(talk + reader(change.getValue()));
        });
        input.addThemeVariants(MessageInputVariant.AURA_ICON_BUTTON);
        input.setI18n(new MessageInputI18n().setMessage("Message").setSend("Send"));
        input.getElement().addEventListener("input", typed -> writing = true).debounce(500, DebouncePhase.LEADING);
        input.addSubmitListener(submit -> submit(submit.getValue()));
        var reader = new Div(Icons.of("eye"), only, to, Tags.spacer());
        reader.addClassName("to");
        getContent().addClassName("jv-compose");
        getContent().add(reader, input);
    }

    /** Words are kept for the one whom they are for, so that none come back addressed to another. */
    private static String reader(@Nullable Recipient to) {
        return to == null
                ? ""
                : " to "
                        + (to.internal() || to.thread() == null
                                ? "team"
                                : to.thread().value());
    }

    /** Who can be written to; the reader's own choice stays while it can, and nobody changes it while one writes. */
    void offer(List<Recipient> recipients, @Nullable ConversationId answers) {
        setVisible(!recipients.isEmpty());
        if (recipients.isEmpty()) {
            return;
        }
        var before = to.getValue();
        if (!recipients.equals(offered)) {
            offered = recipients;
            to.setItems(recipients);
        }
        to.setValue(recipients.stream()
                .filter(recipient ->
                        (chosen || writing) && before != null && Objects.equals(recipient.thread(), before.thread()))
                .findFirst()
                .orElseGet(() -> likely(recipients, answers)));
        to.setVisible(recipients.size() > 1);
        only.setText(recipients.size() > 1 ? "" : recipients.getFirst().promise());
    }

    private static Recipient likely(List<Recipient> recipients, @Nullable ConversationId answers) {
        return recipients.stream()
                .filter(recipient -> answers != null && answers.equals(recipient.thread()))
                .findFirst()
                .orElse(recipients.getFirst());
    }

    /** The field empties itself when it sends: what was refused is put back to be mended. */
    private void submit(String text) {
        boolean said = false;
        try {
            send.send(to.getValue(), text, typing);
            said = true;
        } finally {
            if (said) {
                typing = Ids.next();
                writing = false;
                kept.done();
            } else {
                input.getElement().executeJs("this.value = $0", text);
            }
        }
    }
}
