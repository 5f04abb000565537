package com.jetvision.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.Stream;

/** Light, dark, or as the device says; kept in the browser, where {@code scheme.js} reads it before the first paint. */
enum Scheme {
    SYSTEM("As the device", ColorScheme.Value.LIGHT_DARK),
    LIGHT("Light", ColorScheme.Value.LIGHT),
    DARK("Dark", ColorScheme.Value.DARK);

    private static final String KEY = "jv-scheme";
    private final String label;
    private final ColorScheme.Value value;

    Scheme(String label, ColorScheme.Value value) {
        this.label = label;
        this.value = value;
    }

    String label() {
        return label;
    }

    /** Tells what was chosen in this browser, once the browser has answered. */
    static void chosen(UI screen, SerializableConsumer<Scheme> told) {
        WebStorage.getItem(
                screen,
                WebStorage.Storage.LOCAL_STORAGE,
                KEY,
                stored -> told.accept(Stream.of(values())
                        .filter(scheme -> scheme.value.getValue().equals(stored))
                        .findFirst()
                        .orElse(SYSTEM)));
    }

    void choose(UI screen) {
        WebStorage.setItem(screen, WebStorage.Storage.LOCAL_STORAGE, KEY, value.getValue());
        screen.getPage().setColorScheme(value);
    }
}
