package com.jetvision.shell;

import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.Brand;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** The drawer at the left, the tab bar on a phone, and the page as one sheet; a visitor sees the page alone. */
@Layout
@PermitAll
public class MainLayout extends AppLayout {
    private final transient Who who;
    private final transient LiveUpdates live;
    private final transient ObjectProvider<Brand> brand;
    private final transient AuthenticationContext signIn;
    private final transient Counts counts;
    private final transient Finders finders;
    private long unread;

    MainLayout(
            Who who,
            LiveUpdates live,
            ObjectProvider<Brand> brand,
            AuthenticationContext signIn,
            Counts counts,
            Finders finders) {
        this.who = who;
        this.live = live;
        this.brand = brand;
        this.signIn = signIn;
        this.counts = counts;
        this.finders = finders;
        setPrimarySection(Section.DRAWER);
        addClassName("jv-shell");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (who.actor().role() == Role.VISITOR) {
            addClassName("visitor");
            setDrawerOpened(false);
        } else if (attach.isInitialAttach()) {
            furnish(attach.getUI());
        }
    }

    private void furnish(UI screen) {
        var places = Places.mine();
        var palette = new Palette(text -> finders.find(text, places));
        var navigation = new Navigation(places);
        var tabs = new TabBar(places, () -> setDrawerOpened(true));
        var name = brand.stream().findFirst().map(Brand::brokerage).orElse("");
        addToDrawer(new Drawer(name, navigation, new PersonMenu(who.actor(), places, signIn::logout), palette::open));
        getElement().appendChild(tabs.getElement());
        screen.addAfterNavigationListener(arrived -> {
            tabs.mark(arrived);
            title(screen);
        });
        Shortcuts.addShortcutListener(this, palette::open, Key.KEY_K, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, palette::open, Key.KEY_K, KeyModifier.META);
        refresh(navigation, tabs);
        live.bind(this, who.organization(), () -> refresh(navigation, tabs));
    }

    /** The skip link leads here. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement()
                .setAttribute("id", "main")
                .setAttribute("role", "main")
                .setAttribute("tabindex", "-1");
    }

    private void refresh(Navigation navigation, TabBar tabs) {
        var now = counts.now();
        navigation.show(now);
        tabs.show(now);
        unread = now.values().stream()
                .filter(Counts.Count::unread)
                .mapToLong(Counts.Count::number)
                .sum();
        getUI().ifPresent(this::title);
    }

    /** The tab in the browser says how much is unread; a moment later, for Vaadin sets the page's own title last. */
    private void title(UI screen) {
        screen.getPage().executeJs("""
                setTimeout(() => document.title = $0 + document.title.replace(/^[(][0-9]+[)] /, ''), 50)\
                """, unread == 0 ? "" : "(" + unread + ") ");
    }
}
