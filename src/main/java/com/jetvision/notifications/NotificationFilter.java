package com.jetvision.notifications;

/** The tabs of the list. */
public enum NotificationFilter {
    ALL,
    UNREAD,
    /** Unread, and nothing goes on until this person acts. */
    NEEDS_ME
}
