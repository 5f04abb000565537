package com.jetvision.health.ui;

import com.jetvision.platform.ui.HouseAlarms;
import com.jetvision.platform.ui.NavCounts;
import org.springframework.stereotype.Component;

/** How many alarms stand, beside their entry in the navigation. */
@Component
class AlarmCount implements NavCounts {
    private final HouseAlarms alarms;

    AlarmCount(HouseAlarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public String path() {
        return HealthView.PATH;
    }

    @Override
    public long count() {
        return alarms.now().size();
    }
}
