/** How the brokerages are connected to Avinode: their keys and secrets, who may knock, and the admin who keeps them. */
@NullMarked
package com.jetvision.avinode.connections;

import org.jspecify.annotations.NullMarked;
