package com.jetvision.testing;

import com.jetvision.JetvisionApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application over a real database: empty of tenants before each test, the clock at
 * {@link HandClock#START}, jobs run by hand, screens refreshed by hand. Annotate every such test with just this: all share
 * one application. Inject {@link World} to have people to act as.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = JetvisionApplication.class)
@Import(TestBeans.class)
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(FreshStart.class)
public @interface FacadeTest {}
