/**
 * Scenarios in the terms of the handbook: given an order at a certain point, when a person does something on a day, then an assertion
 * holds. They run the real desk over the in-memory store.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.scenario;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
