/** The bounds of the stated times of events, and of the dates of evidence (X11). */
@Experimental
@NullMarked
package io.orderkit.domain.time.bounds;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
