package com.jetvision.platform.ui;

import com.jetvision.platform.words.Status;
import com.vaadin.flow.component.badge.Badge;
import java.util.List;

/** Status as a word with its colour: a pill for the one status of a page or row, plain where several stand in a column. */
public final class Badges {
    private Badges() {}

    public static Badge status(Status status) {
        var word = StatusWords.of(status);
        return of(word.tone(), word.label());
    }

    public static Badge plain(Status status) {
        var word = StatusWords.of(status);
        return plain(word.tone(), word.label());
    }

    public static Badge of(Tone tone, String label) {
        return badge(label, tone.css(), "dot");
    }

    public static Badge plain(Tone tone, String label) {
        return badge(label, tone.css(), "dot", "plain");
    }

    /** For certificates such as ARGUS or Wyvern. */
    public static Badge outline(String label) {
        return badge(label, "outline");
    }

    /** A count in words, without a dot: "1 late". */
    public static Badge count(Tone tone, String label) {
        return badge(label, tone.css());
    }

    /** The brand's own badge: not a tone. */
    public static Badge vip() {
        return badge("VIP", "vip");
    }

    private static Badge badge(String label, String... classes) {
        var badge = new Badge(label);
        badge.getElement().getClassList().addAll(List.of(classes));
        return badge;
    }
}
