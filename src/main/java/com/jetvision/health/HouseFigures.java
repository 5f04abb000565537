package com.jetvision.health;

import com.jetvision.avinode.InboxFigures;
import com.jetvision.jobs.QueueFigures;

/** All queues of a house. */
public record HouseFigures(InboxFigures inbox, QueueFigures jobs, QueueFigures mail) {}
