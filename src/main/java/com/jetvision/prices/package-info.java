/**
 * The one price calculation. Quote, proposal, contract and invoice all show what it says; a later document copies the
 * accepted lines and never computes anew.
 */
@NullMarked
package com.jetvision.prices;

import org.jspecify.annotations.NullMarked;
