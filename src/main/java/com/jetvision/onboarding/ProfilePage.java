package com.jetvision.onboarding;

/** What the page shows to somebody who was invited. */
public record ProfilePage(String house, String brokerStatement, String name, String email) {}
