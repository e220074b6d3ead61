/** The times of external events, in contrast to the times of their entry (X11). */
@Experimental
@NullMarked
package io.orderkit.domain.time;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
