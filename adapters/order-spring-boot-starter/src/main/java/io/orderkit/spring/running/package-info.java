/** The background work of an application: the relay and the reviews, which stop with the application. */
@Experimental
@NullMarked
package io.orderkit.spring.running;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
