package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;

/**
 * What is typed into a field is kept in the browser's tab until it has been saved or sent, and put back when the page is
 * opened again: a session that ends, a reload or a lost network takes no words with it. It never leaves the tab.
 */
public final class KeptTyping {
    private static final String KEEP = """
            const name = 'jv-kept ' + $0, box = window.sessionStorage;
            const kept = box.getItem(name);
            if (kept !== null && kept !== this.value) {
              this.value = kept;
              this.dispatchEvent(new Event('change', { bubbles: true }));
            }
            if (!this.jvKept) {
              this.addEventListener('input', () => setTimeout(() => box.setItem(this.jvKept, this.value)));
            }
            this.jvKept = name;""";
    private static final String RENAME = """
            const name = 'jv-kept ' + $0, box = window.sessionStorage;
            if (this.value) {
              if (this.jvKept) box.removeItem(this.jvKept);
              box.setItem(name, this.value);
            } else {
              this.value = box.getItem(name) ?? '';
            }
            this.jvKept = name;""";
    private final Component field;
    private String name;

    private KeptTyping(Component field, String name) {
        this.field = field;
        this.name = name;
    }

    /** The name tells this field of this record from all others. */
    public static KeptTyping of(Component field, String name) {
        var kept = new KeptTyping(field, name);
        field.addAttachListener(attach -> field.getElement().executeJs(KEEP, kept.name));
        return kept;
    }

    /** The field is about something else now: words in it go along, an empty one shows what was kept under that name. */
    public void rename(String other) {
        if (!other.equals(name)) {
            name = other;
            field.getElement().executeJs(RENAME, other);
        }
    }

    /** It is safe with us now. */
    public void done() {
        field.getElement().executeJs("window.sessionStorage.removeItem('jv-kept ' + $0)", name);
    }
}
