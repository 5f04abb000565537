/** The screens of empty legs: what was found, what is watched for, and the form of a watch. */
@NullMarked
package com.jetvision.emptylegs.ui;

import org.jspecify.annotations.NullMarked;
