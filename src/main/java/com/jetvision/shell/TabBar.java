package com.jetvision.shell;

import com.jetvision.platform.ui.Icons;
import com.jetvision.shell.Counts.Count;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The five places one needs on a phone; what the person may not open is left out. */
class TabBar extends Nav {
    private static final String NEW_REQUEST = "requests/new";
    private final NativeButton menu = new NativeButton();
    private final Map<String, Anchor> tabs = new LinkedHashMap<>();
    private final Map<String, Span> badges = new LinkedHashMap<>();

    TabBar(Places places, Runnable more) {
        addClassName("jv-tabbar");
        setAriaLabel("Main, short");
        places.at("").ifPresent(place -> tab(place.path(), "Dashboard", "layout-dashboard"));
        places.at("requests").ifPresent(place -> {
            tab(place.path(), "Requests", "plane-takeoff");
            tab(NEW_REQUEST, "New", "plus");
        });
        places.at("conversations").ifPresent(place -> tab(place.path(), "Inbox", "inbox"));
        menu.add(Icons.of("menu"), new Span("More"));
        menu.addClickListener(click -> more.run());
        add(menu);
    }

    void mark(AfterNavigationEvent navigation) {
        var here = navigation.getLocation().getPath();
        var nearest = tabs.keySet().stream()
                .filter(path -> isAt(here, path))
                .max(Comparator.comparingInt(String::length))
                .map(tabs::get)
                .map(Component.class::cast)
                .orElse(menu);
        tabs.values().forEach(tab -> current(tab, tab == nearest));
        current(menu, menu == nearest);
    }

    /** What no tab leads to is found under the last one. */
    private static void current(Component tab, boolean current) {
        if (current) {
            tab.getElement().setAttribute("aria-current", "page");
        } else {
            tab.getElement().removeAttribute("aria-current");
        }
    }

    void show(Map<String, Count> counts) {
        badges.values().forEach(Component::removeFromParent);
        badges.clear();
        counts.forEach((path, count) -> {
            var tab = tabs.get(path);
            if (tab != null && count.unread()) {
                var badge = count.badge();
                tab.add(badge);
                badges.put(path, badge);
            }
        });
    }

    private static boolean isAt(String here, String path) {
        return here.equals(path) || (!path.isEmpty() && here.startsWith(path + "/"));
    }

    private void tab(String path, String title, String icon) {
        var tab = link(title, icon);
        tab.setHref(path.isEmpty() ? "." : path);
        tab.getElement().setAttribute("router-link", true);
        tabs.put(path, tab);
        add(tab);
    }

    private static Anchor link(String title, String icon) {
        var link = new Anchor();
        link.add(Icons.of(icon), new Span(title));
        return link;
    }
}
