/**
 * The documents of the house: drawn from plain records as tagged PDF, sealed when they are signed, and kept by their
 * SHA-256.
 */
@NullMarked
package com.jetvision.documents;

import org.jspecify.annotations.NullMarked;
