/** The look and the words of every screen: status words, formats, small components, and how a no is told. */
@NullMarked
package com.jetvision.platform.ui;

import org.jspecify.annotations.NullMarked;
