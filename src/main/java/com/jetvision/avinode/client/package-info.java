/** Avinode's REST API as verbs with records in and out; knows nothing of requests or quotes. */
@NullMarked
package com.jetvision.avinode.client;

import org.jspecify.annotations.NullMarked;
