/** The messages that a process sends to people, each with its recipients and the event that triggers it. */
@Experimental
@NullMarked
package io.orderkit.domain.message;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
