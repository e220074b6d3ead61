/** The test slice: desk and store on a database in memory, without web, relay and reviews. */
@Experimental
@NullMarked
package io.orderkit.spring.test;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
