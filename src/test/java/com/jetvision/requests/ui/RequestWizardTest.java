package com.jetvision.requests.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.Airports;
import com.jetvision.catalogue.ui.AirportField;
import com.jetvision.clients.ClientId;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.DayPicker;
import com.jetvision.requests.RequestBoard;
import com.jetvision.requests.RequestFilter;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestLinks;
import com.jetvision.requests.RequestRow;
import com.jetvision.requests.RequestSort;
import com.jetvision.requests.RequestStatus;
import com.jetvision.requests.Requests;
import com.jetvision.requests.TripType;
import com.jetvision.requests.TripsForTests;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RequestWizardTest {
    @Autowired
    private Screens screens;

    @Autowired
    private World world;

    @Autowired
    private Requests requests;

    @Autowired
    private RequestBoard board;

    @Autowired
    private Airports airports;

    private Person dana;
    private ClientId harlow;

    @BeforeEach
    void people() {
        dana = world.agent(world.brokerage("Meridian Air Brokers"), "Dana Holt");
        harlow = TripsForTests.client(world, dana, "Harlow Capital");
    }

    private RequestId tripDraft() {
        return dana.does(() -> requests.saveDraft(null, TripsForTests.toVanNuys(harlow), WizardPage.TRIP.ordinal()));
    }

    private void press(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    private List<RequestRow> rows() {
        return board.rows(RequestFilter.ALL_OPEN, RequestSort.ACTIVITY, true, 0, 10);
    }

    private static List<String> complaints() {
        return _find(com.vaadin.flow.component.Component.class).stream()
                .filter(part -> part instanceof HasValidation field && field.isInvalid())
                .map(part -> ((HasValidation) part).getErrorMessage())
                .toList();
    }

    @Test
    void lookingAtAnEmptyWizardMakesNoDraft() {
        screens.open(dana, RequestLinks.NEW);
        assertThat(screens.text()).contains("Who wants to fly?");
        assertThat(rows()).isEmpty();
    }

    @Test
    void aClientThatTheAddressNamesIsChosen() {
        screens.open(dana, "")
                .navigate(
                        RequestLinks.NEW,
                        QueryParameters.of("client", harlow.value().toString()));
        press("Continue");
        assertThat(screens.text()).contains("Where and when?");
        assertThat(rows()).extracting(RequestRow::client).containsExactly("Harlow Capital");
    }

    @Test
    void aTripThatTheAddressNamesIsFilledInAndWhatCannotBeReadIsLeftToBeTyped() {
        var address = RequestLinks.newTrip("KTEB", "KOPF", LocalDate.of(2026, 12, 20), 4, AircraftCategory.LIGHT_JET)
                .with("client", harlow.value().toString());
        screens.open(dana, RequestLinks.NEW + "?" + query(address));
        press("Continue");
        assertThat(_get(AirportField.class, spec -> spec.withLabel("From")).text())
                .isEqualTo("KTEB");
        assertThat(_get(AirportField.class, spec -> spec.withLabel("To")).text())
                .isEqualTo("KOPF");
        assertThat(_get(DayPicker.class).getValue()).isEqualTo("2026-12-20");
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Passengers"))
                        .getValue())
                .isEqualTo(4);
        screens.open(
                dana,
                RequestLinks.NEW + "?from=Nowhere&day=tomorrow&passengers=many&category=balloon&client="
                        + harlow.value());
        press("Continue");
        assertThat(_get(AirportField.class, spec -> spec.withLabel("From")).text())
                .isEqualTo("Nowhere");
        assertThat(_get(DayPicker.class).getValue()).isNull();
    }

    private static String query(AddressQuery address) {
        return address.values().entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining("&"));
    }

    @Test
    void withoutAClientOneDoesNotGoOn() {
        screens.open(dana, RequestLinks.NEW);
        press("Continue");
        assertThat(screens.text()).contains("Who wants to fly?");
        assertThat(complaints()).containsExactly("Choose the client, or create one.");
    }

    @Test
    void aNewClientIsTakenInOnTheWay() {
        screens.open(dana, RequestLinks.NEW);
        press("New client");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Contact's name")), "R. Ashby");
        press("Add client");
        press("Continue");
        assertThat(screens.text()).contains("Where and when?");
        assertThat(rows()).extracting(RequestRow::client).containsExactly("R. Ashby");
    }

    @Test
    void aDraftIsFoundAgainWhereItWasLeft() {
        screens.open(dana, RequestLinks.draft(tripDraft()));
        assertThat(screens.text())
                .contains("Where and when?", "Leg 1", "2,129 NM", "5 h 10 m", "11:10 PST", "Draft saved 09:42");
        assertThat(_get(AirportField.class, spec -> spec.withLabel("From")).text())
                .isEqualTo("KTEB");
    }

    @Test
    void whatIsTypedIsSavedAtOnceAndTold() {
        var id = tripDraft();
        screens.open(dana, RequestLinks.draft(id));
        _setValue(
                _get(AirportField.class, spec -> spec.withLabel("To")),
                airports.byCode("KASE").orElseThrow());
        assertThat(requests.draft(id).form().legs().getFirst().to()).isEqualTo("KASE");
        assertThat(screens.text()).contains("about");
    }

    @Test
    void wrongInputIsToldAtItsFieldAndMendedThere() {
        screens.open(dana, RequestLinks.draft(tripDraft()));
        _setValue(_get(IntegerField.class), 400);
        press("Continue");
        assertThat(complaints()).containsExactly("Enter 1 to 50 passengers. A larger group needs a second request.");
        _setValue(_get(IntegerField.class), 8);
        press("Continue");
        assertThat(screens.text()).contains("Which aircraft?");
    }

    @Test
    void aFlightWithNobodyOnBoardIsRefusedAtThePassengers() {
        screens.open(dana, RequestLinks.draft(tripDraft()));
        _setValue(_get(IntegerField.class), 0);
        press("Continue");
        assertThat(complaints()).containsExactly("Enter 1 to 50 passengers. A larger group needs a second request.");
    }

    @Test
    void aFlightToWhereItBeginsIsRefusedAtTheArrival() {
        screens.open(dana, RequestLinks.draft(tripDraft()));
        _setValue(
                _get(AirportField.class, spec -> spec.withLabel("To")),
                airports.byCode("KTEB").orElseThrow());
        press("Continue");
        assertThat(complaints()).containsExactly("Departure and arrival are both KTEB. Choose another arrival.");
    }

    @Test
    void anUnknownAirportStaysTypedAndIsRefused() {
        var id = tripDraft();
        screens.open(dana, RequestLinks.draft(id));
        _get(AirportField.class, spec -> spec.withLabel("To")).text("Xyzzyville");
        press("Continue");
        assertThat(complaints()).containsExactly("We do not know this airport. Type its code, its city or its name.");
        assertThat(requests.draft(id).form().legs().getFirst().to()).isEqualTo("Xyzzyville");
    }

    @Test
    void aReturnIsTheWayBackAndMustBeLater() {
        var id = tripDraft();
        screens.open(dana, RequestLinks.draft(id));
        @SuppressWarnings("unchecked")
        RadioButtonGroup<TripType> shape = _get(RadioButtonGroup.class);
        _setValue(shape, TripType.RETURN);
        assertThat(requests.draft(id).form().legs().get(1).from()).isEqualTo("KVNY");
        _setValue(_find(DayPicker.class).get(1), LocalDate.of(2026, 11, 23));
        _setValue(_find(TimePicker.class).get(1), LocalTime.of(15, 30));
        press("Continue");
        assertThat(complaints())
                .containsExactly("The return on Mon 23 Nov at 15:30 PST is before the departure on Tue 24 Nov at 09:00"
                        + " EST. Choose a later return.");
    }

    @Test
    void aBudgetOfTextIsRefusedAtTheBudget() {
        var id =
                dana.does(() -> requests.saveDraft(null, TripsForTests.toVanNuys(harlow), WizardPage.WISHES.ordinal()));
        screens.open(dana, RequestLinks.draft(id));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Budget for the whole trip")), "a lot");
        press("Continue");
        assertThat(complaints())
                .containsExactly("The budget must be an amount such as 45,000. Leave it empty if there is none.");
    }

    @Test
    void theWholeWayEndsInASubmittedRequest() {
        var id = tripDraft();
        screens.open(dana, RequestLinks.draft(id));
        press("Continue");
        press("Continue");
        press("Continue");
        assertThat(screens.text()).contains("Is everything right?", "Harlow Capital", "8 pax");
        press("Submit request");
        assertThat(requests.get(id).status()).isEqualTo(RequestStatus.PENDING);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(RequestLinks.room(id));
    }

    @Test
    void whatIsMissingIsShownBeforeSubmitting() {
        var id = dana.does(() -> requests.saveDraft(
                null, com.jetvision.requests.DraftForm.EMPTY.withClient(harlow), WizardPage.REVIEW.ordinal()));
        screens.open(dana, RequestLinks.draft(id));
        assertThat(screens.text())
                .contains("Leg 1: Say where the flight departs: a code, a city or an airport's name.");
    }
}
