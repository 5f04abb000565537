package com.jetvision.documents.kit;

import java.awt.Color;

/** The colours of the documents. */
public final class Ink {
    public static final Color NAVY = new Color(0x0d1b34);
    public static final Color BADGE = new Color(0x1b2d50);
    public static final Color LAND = new Color(0x182a4b);
    public static final Color COAST = new Color(0x2c4068);
    public static final Color GRATICULE = new Color(0x22355a);
    public static final Color GOLD = new Color(0xe2b567);
    public static final Color ARC_SHADE = new Color(0x5b5346);
    public static final Color GOLD_TEXT = new Color(0x8a6420);
    public static final Color TEXT = new Color(0x151a23);
    public static final Color SECOND = new Color(0x475063);
    public static final Color THIRD = new Color(0x646d7e);
    public static final Color ON_NAVY = new Color(0xaab6cc);
    public static final Color HAIR = new Color(0xe0e3e8);
    public static final Color LINE = new Color(0xc9ced7);
    public static final Color GROUND = new Color(0xf7f5f0);
    public static final Color SEAT = new Color(0xd9c9a6);
    public static final Color GOOD = new Color(0x0a6843);
    public static final Color LINK = new Color(0x2446b0);
    public static final Color WHITE = Color.WHITE;

    private Ink() {}
}
