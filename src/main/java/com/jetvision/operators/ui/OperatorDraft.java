package com.jetvision.operators.ui;

import com.jetvision.operators.OperatorForm;
import com.jetvision.operators.PreferredContact;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An operator while the form is open. */
class OperatorDraft {
    String contact = "";
    String email = "";
    String phone = "";
    String region = "";
    String country = "";
    String aoc = "";

    @Nullable
    Integer fleet;

    String aircraft = "";
    PreferredContact prefers = PreferredContact.AVINODE;
    String notes = "";

    static OperatorDraft of(OperatorForm form) {
        var draft = new OperatorDraft();
        draft.contact = form.contactName();
        draft.email = form.contactEmail() == null ? "" : form.contactEmail().value();
        draft.phone = form.contactPhone() == null ? "" : form.contactPhone().value();
        draft.region = form.region();
        draft.country = form.country();
        draft.aoc = form.aocNumber();
        draft.fleet = form.fleetSize();
        draft.aircraft = String.join(", ", form.aircraftTypes());
        draft.prefers = form.preferredContact();
        draft.notes = form.notes();
        return draft;
    }

    OperatorForm form() {
        return new OperatorForm(
                contact,
                email.isBlank() ? null : new EmailAddress(email),
                phone.isBlank() ? null : new PhoneNumber(phone),
                region,
                country,
                aoc,
                fleet,
                List.of(aircraft.split("[,;\\n]")),
                prefers,
                notes);
    }

    /** Where two forms differ: the field, and what stands in each. */
    record Difference(String field, String theirs, String mine) {}

    static List<Difference> differences(OperatorForm theirs, OperatorForm mine) {
        var found = new ArrayList<Difference>();
        compare(found, "Contact", theirs.contactName(), mine.contactName());
        compare(found, "E-mail", theirs.contactEmail(), mine.contactEmail());
        compare(found, "Telephone", theirs.contactPhone(), mine.contactPhone());
        compare(
                found,
                "Prefers",
                theirs.preferredContact().label(),
                mine.preferredContact().label());
        compare(found, "Region", theirs.region(), mine.region());
        compare(found, "Country", theirs.country(), mine.country());
        compare(found, "AOC", theirs.aocNumber(), mine.aocNumber());
        compare(found, "Fleet", theirs.fleetSize(), mine.fleetSize());
        compare(found, "Aircraft", String.join(", ", theirs.aircraftTypes()), String.join(", ", mine.aircraftTypes()));
        compare(found, "Notes", theirs.notes(), mine.notes());
        return found;
    }

    private static void compare(List<Difference> found, String field, @Nullable Object theirs, @Nullable Object mine) {
        if (!Objects.equals(theirs, mine)) {
            found.add(new Difference(field, text(theirs), text(mine)));
        }
    }

    private static String text(@Nullable Object value) {
        var text = switch (value) {
            case null -> "";
            case EmailAddress email -> email.value();
            case PhoneNumber phone -> phone.value();
            default -> value.toString();
        };
        return text.isEmpty() ? "empty" : text;
    }
}
