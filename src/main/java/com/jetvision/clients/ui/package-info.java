/** The list of clients, the profile and the form; modules above put their part of a client into the profile. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.clients.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
