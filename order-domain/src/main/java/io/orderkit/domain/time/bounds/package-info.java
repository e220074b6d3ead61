/** The bounds of what is said to have happened, and of evidence (X11). */
@Experimental
@NullMarked
package io.orderkit.domain.time.bounds;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
