/**
 * The test slice for host code that works with orders: a desk and an in-memory store, without the web layer, the relay
 * or the reviews.
 */
@Experimental
@NullMarked
package io.orderkit.spring.test;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
