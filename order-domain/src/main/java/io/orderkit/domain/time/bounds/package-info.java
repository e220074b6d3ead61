/** Limits for the stated times of events and for the dates of evidence (X11). */
@Experimental
@NullMarked
package io.orderkit.domain.time.bounds;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
