package com.jetvision.clients.ui;

import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Airports;
import com.jetvision.clients.ClientForm;
import com.jetvision.clients.ClientPreferences;
import com.jetvision.clients.CommunicationPreference;
import com.jetvision.clients.CreditStatus;
import com.jetvision.clients.PaymentTerms;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client while the form is open. */
class ClientDraft {
    String company = "";
    String contact = "";
    String title = "";
    String email = "";
    String phone = "";
    boolean vip;
    PaymentTerms terms = PaymentTerms.PREPAID;
    CreditStatus credit = CreditStatus.GOOD;

    @Nullable
    Airport home;

    CommunicationPreference communication = CommunicationPreference.EMAIL;
    String aircraft = "";
    String catering = "";
    String amenities = "";
    String avoid = "";

    @Nullable
    BigDecimal budgetFrom;

    @Nullable
    BigDecimal budgetTo;

    String notes = "";

    static ClientDraft of(ClientForm form, Airports airports) {
        var draft = new ClientDraft();
        draft.company = form.company();
        draft.contact = form.contact();
        draft.title = form.title();
        draft.email = form.email() == null ? "" : form.email().value();
        draft.phone = form.phone() == null ? "" : form.phone().value();
        draft.vip = form.vip();
        draft.terms = form.terms();
        draft.credit = form.credit();
        draft.home = form.homeAirport() == null ? null : airports.get(form.homeAirport());
        draft.communication = form.communication();
        draft.aircraft = String.join(", ", form.preferences().aircraft());
        draft.catering = String.join(", ", form.preferences().catering());
        draft.amenities = String.join(", ", form.preferences().amenities());
        draft.avoid = String.join(", ", form.preferences().avoid());
        var budget = form.preferences().budget();
        draft.budgetFrom = budget == null ? null : budget.from();
        draft.budgetTo = budget == null ? null : budget.to();
        draft.notes = form.notes();
        return draft;
    }

    ClientForm form() {
        return new ClientForm(
                company,
                contact,
                title,
                email.isBlank() ? null : new EmailAddress(email),
                phone.isBlank() ? null : new PhoneNumber(phone),
                vip,
                terms,
                credit,
                home == null ? null : home.id(),
                communication,
                new ClientPreferences(
                        words(aircraft),
                        words(catering),
                        words(amenities),
                        words(avoid),
                        ClientPreferences.budget(budgetFrom, budgetTo)),
                notes);
    }

    private static List<String> words(String text) {
        return List.of(text.split("[,;\\n]"));
    }
}
