/** The messages that a process sends to people, each with the event that triggers it and its recipients. */
@Experimental
@NullMarked
package io.orderkit.domain.message;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
