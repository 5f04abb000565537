package com.jetvision.shell;

import com.jetvision.agents.Agents;
import com.jetvision.agents.MySettings;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.ui.Accepts;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.Segments;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one decides about oneself; each change is saved at once. */
@Route(SettingsView.PATH)
@PageTitle("My settings")
@Menu(title = "My settings", order = 90, icon = "settings")
@RolesAllowed({"AGENT", "ADMIN"})
class SettingsView extends Div implements BeforeEnterObserver {
    static final String PATH = "settings";
    private final transient Agents agents;
    private final transient Clock clock;
    private final Div saved = Tags.row();
    private final TextField name = new TextField();
    private final TextField phone = new TextField();
    private final RadioButtonGroup<String> margin = Segments.choice(
            "Usual margin",
            Stream.concat(SettingsDraft.USUAL.stream(), Stream.of(SettingsDraft.OWN, SettingsDraft.FIXED))
                    .toList(),
            SettingsView::marginLabel);
    private final TextField amount = new TextField();
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final RadioButtonGroup<Scheme> colours =
            Segments.choice("Colours", List.of(Scheme.values()), Scheme::label);
    private final Binder<SettingsDraft> binder = new Binder<>();
    private transient SettingsDraft draft = new SettingsDraft();

    SettingsView(Agents agents, Clock clock) {
        this.agents = agents;
        this.clock = clock;
        addClassName("jv-page");
        saved.addClassNames("t12", "ink3");
        saved.getElement().setAttribute("role", "status");
        var sections = new Div(profile(), prices(), appearance());
        sections.addClassName("jv-settings-in");
        var scroll = new Div(sections);
        scroll.addClassName("jv-body");
        var columns = new Div(SettingsParts.rail(PATH), scroll);
        columns.addClassName("jv-settings");
        add(new PageHead("My settings").actions(saved), columns);
        bind();
    }

    private Section profile() {
        name.setAutocomplete(Autocomplete.NAME);
        phone.setAutocomplete(Autocomplete.TEL);
        return SettingsParts.section(
                "profile",
                "Profile",
                SettingsParts.setting("Name", "Operators and clients read it", name),
                SettingsParts.setting("Telephone", "Stands below your e-mails", phone));
    }

    private Section prices() {
        amount.setAriaLabel("Margin");
        amount.addClassName("num");
        var choice = Tags.row(margin, amount);
        choice.addClassName("wrap");
        return SettingsParts.section(
                "prices",
                "Prices",
                SettingsParts.setting("Usual margin", "For requests begun from now on; each deal can differ", choice));
    }

    private Section appearance() {
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(place -> place.getId().replace('_', ' '));
        colours.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                change.getValue().choose(UI.getCurrent());
                told();
            }
        });
        return SettingsParts.section(
                "appearance",
                "Appearance and formats",
                SettingsParts.setting("Colours", "On this device", colours),
                SettingsParts.setting("Time zone", "For everything but flights, which show the airport’s", zone));
    }

    private void bind() {
        for (var field : List.of(name, phone, amount)) {
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        }
        binder.forField(name)
                .withValidator(typed -> !typed.isBlank(), "Enter your name.")
                .withValidator(Accepts.what(MySettings::requireName))
                .bind(d -> d.name, (d, v) -> d.name = v);
        binder.forField(phone).withValidator(Accepts.what(PhoneNumber::new)).bind(d -> d.phone, (d, v) -> d.phone = v);
        margin.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                amount.setValue(SettingsDraft.OWN.equals(change.getValue()) ? usual(change.getOldValue()) : "");
            }
            showAmount();
        });
        binder.forField(margin).bind(d -> d.margin, (d, v) -> d.margin = v);
        binder.forField(amount)
                .withValidator(Accepts.what(typed -> {
                    if (SettingsDraft.FIXED.equals(margin.getValue())) {
                        SettingsDraft.fixed(typed);
                    } else {
                        SettingsDraft.percentage(typed);
                    }
                }))
                .bind(d -> d.amount, (d, v) -> d.amount = v);
        binder.forField(zone).asRequired("Choose a time zone.").bind(d -> d.zone, (d, v) -> d.zone = v);
        binder.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draft = SettingsDraft.of(agents.me());
        binder.readBean(draft);
        showAmount();
        Scheme.chosen(UI.getCurrent(), colours::setValue);
    }

    private void showAmount() {
        boolean own = SettingsDraft.OWN.equals(margin.getValue());
        amount.setVisible(own || SettingsDraft.FIXED.equals(margin.getValue()));
        amount.setSuffixComponent(own ? new Span("%") : null);
        amount.setPrefixComponent(own ? null : new Span("$"));
    }

    private static String usual(@Nullable String choice) {
        return choice != null && SettingsDraft.USUAL.contains(choice) ? choice : "";
    }

    /**
     * What is wrong stands at its field and keeps the rest from being saved until it is right; a margin of one's own is
     * saved once it says how much.
     */
    private void save() {
        boolean unfinished = amount.isVisible() && amount.getValue().isBlank();
        if (!unfinished && binder.writeBeanIfValid(draft)) {
            agents.settle(draft.settings());
            told();
        }
    }

    private void told() {
        var now = clock.instant().atZone(agents.me().timeZone()).toLocalTime();
        saved.removeAll();
        saved.add(Icons.of("check"), new Span("Saved " + Formats.time(now)));
    }

    private static String marginLabel(String choice) {
        return SettingsDraft.USUAL.contains(choice) ? choice + "\u00A0%" : choice;
    }
}
