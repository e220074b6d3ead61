/** The times at which things happened in the world, which are not the times at which they were entered (X11). */
@Experimental
@NullMarked
package io.orderkit.domain.time;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
