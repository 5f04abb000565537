package com.jetvision.platform.ui;

/** How one status reads and looks. */
public record StatusWord(String label, Tone tone) {}
