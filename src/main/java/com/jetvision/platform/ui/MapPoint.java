package com.jetvision.platform.ui;

/** A place on a {@link RouteMap}; degrees, for drawing only. */
public record MapPoint(String code, double lat, double lon) {}
