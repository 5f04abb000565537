package com.jetvision.run;

import com.jetvision.demo.DemoData;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Makes the demo's parts in a context of their own beside the application, for as long as they are needed. */
final class Demo {
    private Demo() {}

    static void load(ConfigurableApplicationContext application) {
        try (var demo = new AnnotationConfigApplicationContext()) {
            demo.setParent(application);
            demo.setEnvironment(application.getEnvironment());
            demo.register(DemoData.parts().toArray(Class[]::new));
            demo.refresh();
            demo.getBean(DemoData.class).load();
        }
    }
}
