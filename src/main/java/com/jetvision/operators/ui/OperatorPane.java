package com.jetvision.operators.ui;

import com.jetvision.audit.ui.EventWords;
import com.jetvision.operators.OperatorDetails;
import com.jetvision.operators.OperatorRecord;
import com.jetvision.operators.OperatorSafety;
import com.jetvision.operators.SafetyProof;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.DetailPane;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.jspecify.annotations.Nullable;

/** One operator: how we fared with it, which proof of safety was seen, whom to write to, and what the house decided. */
class OperatorPane extends DetailPane {
    private final transient Profile profile;
    private final transient @Nullable OperatorActs acts;
    private final transient OperatorSafety safety;
    private final ReaderTime time;

    /** @param acts null for those who only read */
    OperatorPane(Profile profile, ReaderTime time, @Nullable OperatorActs acts, OperatorSafety safety, Runnable close) {
        super(profile.details().profile().name(), close);
        this.profile = profile;
        this.time = time;
        this.acts = acts;
        this.safety = safety;
        var details = profile.details();
        status(OperatorWords.pill(details.profile()));
        var reason = details.excludedReason();
        if (details.profile().excluded()) {
            var note = new Div(Tags.bold("The house asks this operator no more"));
            if (reason != null) {
                note.add(Tags.text(reason));
            }
            note.addClassName("jv-fault");
            section(note);
        }
        section("With us", record(profile.record()));
        section("Safety", proofs());
        section("Reach", reach(details));
        section("Company", company(details));
        if (!details.form().notes().isEmpty()) {
            var notes = Tags.of("p", details.form().notes());
            notes.addClassName("jv-text");
            section("Notes", notes);
        }
        if (!profile.trail().isEmpty()) {
            section("Decided", trail());
        }
        foot(details);
    }

    private static KeyValues record(OperatorRecord record) {
        return new KeyValues()
                .line("Asked", record.asked() == 0 ? "never" : count(record.asked(), "request"))
                .line("Quotes won", OperatorWords.won(record))
                .line("Quotes lost", String.valueOf(record.lost()))
                .line("Declined", record.declined() == 0 ? "never" : count(record.declined(), "time"))
                .line(
                        "Answers in",
                        record.medianAnswer() == null
                                ? "no answer yet"
                                : OperatorWords.answer(record) + ", in the median");
    }

    private static String count(int count, String what) {
        return count == 1 ? "1 " + what : "%,d %ss".formatted(count, what);
    }

    private Component[] proofs() {
        var list = new Div();
        list.addClassName("jv-proofs");
        if (profile.proofs().isEmpty()) {
            var unknown = Tags.text("Not known. Nobody has seen a proof yet; that says nothing against it.", "ink3");
            list.add(unknown);
        }
        profile.proofs().forEach(proof -> list.add(proof(proof)));
        if (acts == null) {
            return new Component[] {list};
        }
        var add = new Button(
                "Add proof",
                Icons.of("plus"),
                click -> acts.addProof(profile.details().id(), time.today()));
        add.addThemeVariants(ButtonVariant.SMALL);
        return new Component[] {list, Tags.row(add)};
    }

    private Div proof(SafetyProof proof) {
        var head = Tags.row(Tags.bold(proof.label()), Tags.spacer(), validity(proof));
        var by = proof.checkedBy();
        var more = Tags.row(Tags.text(
                "Checked " + time.date(proof.checkedOn()) + (by == null ? "" : " by " + by), "t12", "ink3", "grow"));
        evidence(proof, more);
        if (acts != null) {
            var change = Icons.button("pencil", "Check " + proof.label() + " again");
            change.addClickListener(click -> acts.changeProof(proof, time.today()));
            var remove = Icons.button("trash-2", "Take " + proof.label() + " out");
            remove.addClickListener(click -> acts.removeProof(proof));
            more.add(change, remove);
        }
        var box = new Div(head, more);
        box.addClassName("jv-proof");
        return box;
    }

    private void evidence(SafetyProof proof, Div line) {
        if (proof.link() != null) {
            var link = new Anchor(proof.link(), "Register");
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            line.add(link);
        }
        if (proof.fileName() != null) {
            line.add(new Anchor(EvidenceFile.of(safety, proof.id()), "Certificate"));
        }
    }

    private Component validity(SafetyProof proof) {
        var until = proof.validUntil();
        if (until == null) {
            return Badges.plain(Tone.GOOD, "No end");
        }
        if (!proof.valid()) {
            return Badges.plain(Tone.BAD, "Ran out " + time.date(until));
        }
        boolean soon = until.isBefore(time.today().plusDays(30));
        return Badges.plain(soon ? Tone.WAIT : Tone.GOOD, "Until " + time.date(until));
    }

    private static KeyValues reach(OperatorDetails details) {
        var profile = details.profile();
        var facts = new KeyValues()
                .line("Prefers", details.form().preferredContact().label());
        line(facts, "Contact", profile.contactName());
        if (profile.contactEmail() != null) {
            facts.line("E-mail", new Anchor("mailto:" + profile.contactEmail(), profile.contactEmail()));
        }
        if (profile.contactPhone() != null) {
            facts.line(
                    "Telephone",
                    new Anchor("tel:" + profile.contactPhone().replaceAll("[^+0-9]", ""), profile.contactPhone()));
        }
        return facts;
    }

    private KeyValues company(OperatorDetails details) {
        var profile = details.profile();
        var form = details.form();
        var facts = new KeyValues().line("Rating", OperatorWords.rating(profile.rating()));
        line(facts, "Region", OperatorWords.line(profile.region(), OperatorWords.country(form.country())));
        line(facts, "Fleet", OperatorWords.fleet(profile.fleetSize()));
        line(facts, "Aircraft", String.join(", ", form.aircraftTypes()));
        line(facts, "AOC", form.aocNumber());
        line(facts, "At Avinode", profile.avinodeId());
        facts.line(
                "Last heard",
                profile.lastHeard() == null ? Formats.NONE : time.moment(profile.lastHeard()) + ", by Avinode");
        return facts;
    }

    private static void line(KeyValues facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.line(label, value);
        }
    }

    private OrderedList trail() {
        var list = new OrderedList();
        list.addClassName("jv-tries");
        profile.trail().forEach(entry -> {
            var item = new ListItem(
                    Tags.bold(EventWords.sentence(entry)),
                    Tags.of("time", time.moment(entry.at())),
                    Tags.small("by " + entry.actorName()));
            item.addClassName(EventWords.tone(entry).css());
            list.add(item);
        });
        return list;
    }

    private void foot(OperatorDetails details) {
        if (acts == null) {
            return;
        }
        var id = details.id();
        var edit = new Button("Edit", Icons.of("pencil"), click -> acts.edit(id));
        var spacer = new Div(Tags.spacer());
        spacer.addClassName("grow");
        if (details.profile().excluded()) {
            var readmit = new Button("Readmit", Icons.of("undo-2"), click -> acts.readmit(id));
            acts(edit, spacer, readmit);
            return;
        }
        boolean preferred = details.profile().preferred();
        var prefer = new Button(
                preferred ? "No longer prefer" : "Prefer", Icons.of("star"), click -> acts.prefer(id, !preferred));
        var exclude = new Button("Exclude", click -> acts.exclude(details));
        exclude.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        acts(edit, prefer, spacer, exclude);
    }
}
