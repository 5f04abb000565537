/** What we fetch from Avinode: what a pointer points to, and on rounds of our own what no webhook told. */
@NullMarked
package com.jetvision.avinode.looks;

import org.jspecify.annotations.NullMarked;
