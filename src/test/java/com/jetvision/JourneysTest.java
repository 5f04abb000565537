package com.jetvision;

import com.jetvision.journey.MainJobJourney;
import com.jetvision.journey.OnboardingJourney;
import com.jetvision.journey.OutageJourney;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;

/** All journeys in one class, for they share one running Jetvision; up here, so that the longest test is begun first. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class JourneysTest {
    @Nested
    @Order(1)
    class MainJob extends MainJobJourney {}

    @Nested
    @Order(2)
    class Onboarding extends OnboardingJourney {}

    /** Last, for it stops what the others need. */
    @Nested
    @Order(3)
    class Outage extends OutageJourney {}
}
