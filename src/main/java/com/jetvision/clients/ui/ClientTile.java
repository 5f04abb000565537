package com.jetvision.clients.ui;

/** One figure of a client: "12 months", "$486,200", "9 trips". */
public record ClientTile(String label, String figure, String detail) {}
