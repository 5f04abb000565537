/**
 * A client's wish to fly: written down as a draft, checked and submitted, put on the marketplace, and followed through its
 * sixteen states to the end. People see the combined {@link com.jetvision.requests.Stage} only.
 */
@NullMarked
package com.jetvision.requests;

import org.jspecify.annotations.NullMarked;
