/** Meters, observations and health. */
@Experimental
@NullMarked
package io.orderkit.spring.observing;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
