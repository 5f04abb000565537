package com.jetvision.platform.ui;

/** One arc on a {@link RouteMap}. */
public record MapLeg(MapPoint from, MapPoint to) {}
