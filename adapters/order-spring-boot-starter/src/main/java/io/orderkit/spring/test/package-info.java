/**
 * The test slice for a host's code that uses orders, with a desk and an in-memory store, but without web, relay and
 * reviews.
 */
@Experimental
@NullMarked
package io.orderkit.spring.test;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
