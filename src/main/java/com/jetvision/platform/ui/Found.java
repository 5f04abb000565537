package com.jetvision.platform.ui;

/**
 * One line of the command palette.
 *
 * @param group the title that it stands under: "Clients"
 * @param detail what tells it from its like; may be empty
 * @param address where it leads
 */
public record Found(String group, String icon, String title, String detail, AddressQuery address) {}
