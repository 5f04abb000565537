package com.jetvision.health;

import com.jetvision.avinode.InboxFigures;
import com.jetvision.jobs.QueueFigures;

/**
 * All queues of a house.
 *
 * @param notificationsKept how full the database's store of what nodes tell each other is, from 0 to 1
 */
public record HouseFigures(InboxFigures inbox, QueueFigures jobs, QueueFigures mail, double notificationsKept) {}
