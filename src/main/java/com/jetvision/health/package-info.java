/** Whether the house works: its queues in figures, and an alarm to the admins before a client notices. */
@NullMarked
package com.jetvision.health;

import org.jspecify.annotations.NullMarked;
