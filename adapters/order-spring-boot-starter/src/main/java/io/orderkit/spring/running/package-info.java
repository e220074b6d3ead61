/** The work beside requests: relay and reviews, which end when the application does. */
@Experimental
@NullMarked
package io.orderkit.spring.running;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
