/** The test slice for a host's use of orders, with a desk and a store in memory but without web, relay and reviews. */
@Experimental
@NullMarked
package io.orderkit.spring.test;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
