/**
 * Scenarios that read like the handbook: given an order that has come so far, when somebody does something on a day, then this holds.
 * They run the real desk over the in-memory store.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.scenario;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
