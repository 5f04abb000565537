package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A cabin seen from above, where there is no photo; the number of seats stands beside it in words. */
@Tag("jv-cabin")
public class CabinPlan extends Component {
    /** Groups from the cockpit aft: {@code club pair row single gap divan}. */
    public CabinPlan(String plan) {
        BrowserModules.load(this, "cabin.js");
        getElement().setAttribute("plan", plan);
    }

    /** A likely plan for so many seats. */
    public static CabinPlan ofSeats(int seats) {
        if (seats <= 4) {
            return new CabinPlan("club");
        }
        if (seats <= 6) {
            return new CabinPlan("club row");
        }
        if (seats <= 8) {
            return new CabinPlan("club club");
        }
        return new CabinPlan(
                seats <= 9 ? "club divan" : seats <= 13 ? "club gap club divan" : "club club gap divan row");
    }
}
