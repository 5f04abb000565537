package com.jetvision.proposals.ui;

import com.jetvision.platform.money.Percent;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeptTyping;
import com.jetvision.platform.ui.PaperPane;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Toasts;
import com.jetvision.proposals.OptionDetails;
import com.jetvision.proposals.ProposalDetails;
import com.jetvision.proposals.ProposalText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The proposal before it goes out: options, terms, e-mail, and the paper as it would go out. Each change is saved when a
 * field is left, and draws the paper anew; an approval holds for what is on the screen.
 */
class ProposalEditor extends Div {
    private static final List<String> DEPOSITS = List.of("25", "50", "75", "100");
    private final ProposalPanels tools;
    private final Consumer<ProposalDetails> onSave;
    private final DateTimePicker validUntil = new DateTimePicker("Valid until");
    private final Select<String> deposit = new Select<>();
    private final TextField toName = new TextField("To");
    private final EmailField toEmail = new EmailField("E-mail address");
    private final TextField subject = new TextField("Subject");
    private final TextArea body = new TextArea("Text");
    private final TextArea intro = new TextArea("Your sentence on the paper and the client's page");
    private final Div schedule = new Div();
    private final Span saved = Tags.text("", "t12");
    private final PaperPane paper;
    private final Map<HasValue<?, ?>, KeptTyping> typed;
    private ProposalDetails proposal;
    private boolean unsaved;

    ProposalEditor(ProposalPanels tools, ProposalDetails proposal, PaperPane paper, Consumer<ProposalDetails> onSave) {
        this.tools = tools;
        this.proposal = proposal;
        this.onSave = onSave;
        this.paper = paper;
        typed = Map.of(subject, kept(subject, "subject"), body, kept(body, "text"), intro, kept(intro, "sentence"));
        fill();
        add(head(), options(), terms(), mail());
        show();
    }

    private DealSection head() {
        var send = new Button("Approve and send", Icons.of("send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return new DealSection(proposal.number()).action(Badges.status(proposal.status()), saved, send);
    }

    private Div options() {
        var renew = new Button("Take present prices over", Icons.of("refresh-cw"), click -> renew());
        renew.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var foot = Tags.row(renew, Tags.spacer(), Tags.text(earnings(), "t12"));
        foot.addClassName("jv-sec-foot");
        return new Div(new OptionsTable(proposal.options()), foot);
    }

    private String earnings() {
        var first = proposal.recommended();
        var share = tools.agents().get(proposal.agent()).commissionPercentage();
        return "You earn %s on %s, %s of the net fee"
                .formatted(Formats.moneyExact(first.margin().percent(share)), first.letter(), Formats.percent(share));
    }

    private DealSection terms() {
        validUntil.setStep(Duration.ofMinutes(15));
        validUntil.setLocale(Locale.UK);
        validUntil.setDatePickerI18n(new DatePickerI18n().setDateFormats("d MMM yyyy", "M/d/yyyy", "yyyy-MM-dd"));
        validUntil.setHelperText(Formats.zone(proposal.journey().departure()) + ", at most until the first quote ends");
        var fields = fields(validUntil, "c6", deposit, "c6");
        schedule.addClassName("jv-sec-part");
        return new DealSection("Terms", fields, schedule);
    }

    private DealSection mail() {
        body.setMinRows(8);
        body.setHelperText("{link} becomes the client's private link. The statement of 14 CFR 295.23 is put below.");
        intro.setMaxLength(400);
        return new DealSection(
                "E-mail", fields(toName, "c6", toEmail, "c6", subject, "c12", body, "c12", intro, "c12"));
    }

    private static Div fields(Object... fieldsAndSpans) {
        var fields = new Div();
        fields.addClassName("jv-fields");
        for (int i = 0; i < fieldsAndSpans.length; i += 2) {
            var field = (Component) fieldsAndSpans[i];
            ((HasStyle) field).addClassName((String) fieldsAndSpans[i + 1]);
            fields.add(field);
        }
        return fields;
    }

    private void fill() {
        var text = proposal.text();
        deposit.setLabel("Due on signing");
        deposit.setItems(DEPOSITS);
        deposit.setItemLabelGenerator(share -> share.equals("100") ? "All of it" : Formats.percent(Percent.of(share)));
        validUntil.setValue(LocalDateTime.ofInstant(text.validUntil(), zone()));
        deposit.setValue(nearest(text.deposit()));
        toName.setValue(text.toName());
        toEmail.setValue(text.toEmail());
        subject.setValue(text.subject());
        body.setValue(text.body());
        intro.setValue(text.intro());
        for (HasValue<?, ?> field :
                List.<HasValue<?, ?>>of(validUntil, deposit, toName, toEmail, subject, body, intro)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    save();
                    Optional.ofNullable(typed.get(field)).ifPresent(KeptTyping::done);
                }
            });
        }
    }

    private KeptTyping kept(Component field, String name) {
        return KeptTyping.of(field, "proposal %s %s".formatted(proposal.id().value(), name));
    }

    private static String nearest(@Nullable Percent share) {
        return share != null && DEPOSITS.contains(share.plain()) ? share.plain() : "100";
    }

    private ZoneId zone() {
        return proposal.journey().departure().zone();
    }

    private void save() {
        unsaved = true;
        var until = Objects.requireNonNullElse(validUntil.getValue(), LocalDateTime.MIN.withYear(1970));
        tools.proposals()
                .edit(
                        proposal.id(),
                        new ProposalText(
                                toEmail.getValue(),
                                toName.getValue(),
                                subject.getValue(),
                                body.getValue(),
                                intro.getValue(),
                                until.atZone(zone()).toInstant(),
                                deposit.getValue().equals("100") ? null : Percent.of(deposit.getValue())));
        unsaved = false;
        proposal = tools.proposals().get(proposal.id());
        onSave.accept(proposal);
        show();
    }

    private void renew() {
        tools.proposals().renew(proposal.id());
    }

    private void send() {
        if (unsaved) {
            Toasts.refused("Your last change is not saved yet. Correct it, then approve.");
            return;
        }
        tools.proposals().approveAndSend(proposal.id(), Objects.requireNonNullElse(proposal.approvalHash(), ""));
    }

    private void show() {
        var now = tools.clock().instant();
        var made = proposal.tracking().madeAt();
        saved.setText(made == null ? "" : "Saved " + Formats.past(made, zone(), now));
        schedule.removeAll();
        schedule.add(ScheduleList.ours(
                proposal.terms(), proposal.journey(), recommended().total(), now));
        ProposalPapers.show(paper, proposal, tools.documents());
    }

    private OptionDetails recommended() {
        return proposal.recommended();
    }
}
