package com.jetvision.requests;

import java.time.LocalDate;

/** Another open request of the same client over the same route at about the same time. */
public record LikeRequest(RequestId id, String number, LocalDate departure) {}
