/** A brokerage in its second year, for `./jetvision run`. Not part of the production jar. */
@NullMarked
package com.jetvision.demo;

import org.jspecify.annotations.NullMarked;
