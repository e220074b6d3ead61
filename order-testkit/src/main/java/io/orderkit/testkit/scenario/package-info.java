/**
 * Test scenarios in the terms of the handbook. Each scenario begins at a certain point of an order, performs acts of people on certain
 * days, and then makes assertions. The scenarios run a real desk over the in-memory store.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.scenario;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
