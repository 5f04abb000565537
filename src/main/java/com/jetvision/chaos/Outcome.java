package com.jetvision.chaos;

import java.util.List;
import java.util.Map;

/**
 * What the database says when all is over.
 *
 * @param effects how often each effect is there, for each sort of trace that it leaves
 */
record Outcome(List<InboxRow> inbox, List<Change> history, Map<Trace, Integer> effects) {}
