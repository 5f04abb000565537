/** The charter agreement: drafted from what the client accepted, signed once on a public page, sealed with its evidence. */
@NullMarked
package com.jetvision.contracts;

import org.jspecify.annotations.NullMarked;
