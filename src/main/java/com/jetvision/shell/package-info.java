/** What stands round every page: navigation, command palette, sign-in, and the pages for what went wrong. Imports no view. */
@NullMarked
package com.jetvision.shell;

import org.jspecify.annotations.NullMarked;
