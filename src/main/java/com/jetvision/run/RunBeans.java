package com.jetvision.run;

/** What a run adds to the application; a plain class, so that component scanning passes it by. */
class RunBeans {}
