/** Mail that leaves the house: written to the outbox with what caused it, sent by a job. */
@NullMarked
package com.jetvision.mail;

import org.jspecify.annotations.NullMarked;
