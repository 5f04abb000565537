package com.jetvision.quotes.ui;

import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.Tags;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.QuoteRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One quote in full: the price from the operator's lines to what the client pays, and what the operator said. */
class QuoteDialog extends Dialog {
    private final Div body = new Div();
    private final Button propose = new Button("Propose this option", Icons.of("file-text"));
    private final QuoteId quote;

    QuoteDialog(QuoteRow row, Runnable onPropose) {
        quote = row.id();
        addClassName("jv-quote-dialog");
        body.addClassName("jv-dialog");
        add(body);
        propose.addClickListener(click -> {
            close();
            onPropose.run();
        });
        getFooter().add(new Button("Close", click -> close()), propose);
        show(row);
    }

    QuoteId quote() {
        return quote;
    }

    void show(QuoteRow row) {
        setHeaderTitle(row.operatorName());
        propose.setVisible(row.open());
        body.removeAll();
        body.add(facts(row));
        if (row.message() != null && !row.message().isBlank()) {
            body.add(new Paragraph("“" + row.message() + "”"));
        }
        var sheet = row.sheet();
        if (sheet != null) {
            body.add(new PriceTable(sheet));
            sheet.remarks().forEach(remark -> body.add(remark(remark)));
        }
    }

    private static KeyValues facts(QuoteRow row) {
        var facts = new KeyValues();
        facts.line("Status", QuoteCells.word(row, true));
        if (row.declined()) {
            return facts.line("Reason", String.valueOf(row.declineReason()));
        }
        facts.line("Aircraft", row.aircraftType() == null ? Formats.NONE : row.aircraftType());
        facts.line("Tail, year, seats", or(QuoteCells.particulars(row)));
        if (!row.amenities().isEmpty()) {
            facts.line("On board", String.join(", ", row.amenities()));
        }
        if (row.open() && row.validUntil() != null) {
            facts.line("Holds for", new Countdown(row.validUntil()));
        }
        if (row.previousPrice() != null) {
            facts.line("Operator price before", Formats.moneyExact(row.previousPrice()));
        }
        return facts;
    }

    private static Div remark(String sentence) {
        var line = Tags.row(Icons.of("info"), Tags.text(sentence));
        line.addClassNames("t12", "ink2");
        return line;
    }

    private static String or(String text) {
        return text.isEmpty() ? Formats.NONE : text;
    }
}
