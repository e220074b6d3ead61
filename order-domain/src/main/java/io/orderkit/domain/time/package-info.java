/** The times at which external events happened, as opposed to the times at which they were entered (X11). */
@Experimental
@NullMarked
package io.orderkit.domain.time;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
