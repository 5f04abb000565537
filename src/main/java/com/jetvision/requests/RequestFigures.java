package com.jetvision.requests;

import java.util.Map;
import java.util.Set;

/**
 * Modules above answer here what a list of requests shows of theirs, so that a list need not know them. Beans are asked in
 * their {@link org.springframework.core.annotation.Order}: the further the deal, the later, and the latest answer counts.
 */
public interface RequestFigures {
    /** For one page of requests, at most a hundred at a time; those it knows nothing about are left out. */
    Map<RequestId, RequestFigure> of(Set<RequestId> requests);
}
