package com.jetvision.chaos;

/**
 * How one event stands in the inbox.
 *
 * @param overdue it is claimed, and the lease has run out by the database's clock
 */
record InboxRow(String event, String status, boolean unmatched, int retries, boolean overdue) {
    boolean isAtItsEnd() {
        return switch (status) {
            case "completed", "dead_letter", "skipped" -> true;
            default -> false;
        };
    }
}
