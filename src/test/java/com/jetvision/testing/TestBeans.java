package com.jetvision.testing;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

/** What tests put in the place of time, mail and the screen's pace. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {
    @Bean
    @Primary
    Clock handClock() {
        return new HandClock();
    }

    @Bean
    HandClock handClockItself(Clock clock) {
        return (HandClock) clock;
    }

    @Bean
    @Primary
    HandSchedule handSchedule() {
        return new HandSchedule();
    }

    @Bean
    @Primary
    JavaMailSender postbox() {
        return new Postbox();
    }

    @Bean
    World world() {
        return new World(JdbcClient.create(TestDatabase.ownerDataSource()));
    }

    @Bean
    Screens screens(ApplicationContext application, HandSchedule schedule) {
        return new Screens(application, schedule);
    }
}
