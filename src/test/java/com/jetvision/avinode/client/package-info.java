/** The client against the real sandbox over HTTP, with the real database. */
@NullMarked
package com.jetvision.avinode.client;

import org.jspecify.annotations.NullMarked;
