/**
 * Test scenarios written in the handbook's terms. Each scenario begins at a certain point in an order's life. People
 * then act on specified days, and the test checks the results. The scenarios run a real desk that uses the in-memory
 * store.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.scenario;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
