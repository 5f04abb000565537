/** What tests stand on: a real database, a hand-moved clock, people to act as. */
package com.jetvision.testing;
