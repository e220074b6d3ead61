/** The times of events in the world, as opposed to the times of their entry (X11). */
@Experimental
@NullMarked
package io.orderkit.domain.time;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
