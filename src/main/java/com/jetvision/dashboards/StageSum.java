package com.jetvision.dashboards;

import com.jetvision.platform.money.Money;
import com.jetvision.requests.Stage;

/**
 * One stage of the pipeline.
 *
 * @param warned how many of them want a look: about to expire, gone cold, late, or waiting for the agent
 */
record StageSum(Stage stage, int count, Money value, int warned) {}
