package com.jetvision.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the states, so that "colorado" finds Aspen: neither the reference data nor Java knows them. */
final class UsStates {
    private static final String ALL = """
            AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,\
            DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,\
            KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,\
            MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,\
            NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,\
            SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,\
            WV West Virginia,WI Wisconsin,WY Wyoming""";
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (var state : ALL.split(",", -1)) {
            NAMES.put("US-" + state.substring(0, 2), state.substring(3));
        }
    }

    private UsStates() {}

    static @Nullable String name(String region) {
        return NAMES.get(region);
    }
}
