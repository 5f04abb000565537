package com.jetvision.shell;

/** A page that the signed-in person may open from anywhere: a view with {@code @Menu}. */
record Place(String path, String title, String icon, double order) {
    /** From this order on an entry belongs to the administration. */
    static final double ADMINISTRATION = 100;

    boolean isAdministration() {
        return order >= ADMINISTRATION;
    }
}
