package com.jetvision.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A {@link FacadeTest} that looks at screens without a browser. Inject {@link Screens} and open a page as somebody; find
 * and press what is on it with Karibu's {@code LocatorJ}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@FacadeTest
@ExtendWith(ScreenClose.class)
public @interface ScreenTest {}
