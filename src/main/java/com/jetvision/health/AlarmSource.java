package com.jetvision.health;

import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.HouseAlarms;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the pages of admins what is wrong at present. */
@Component
class AlarmSource implements HouseAlarms {
    private final SystemHealth health;
    private final Who who;

    AlarmSource(SystemHealth health, Who who) {
        this.health = health;
        this.who = who;
    }

    @Override
    public List<String> now() {
        return who.isAdmin() ? health.alarms().stream().map(Alarm::sentence).toList() : List.of();
    }
}
