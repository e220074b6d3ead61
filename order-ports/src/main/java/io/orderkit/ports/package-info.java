/** The interfaces through which the library uses external systems, and the types that these interfaces share. */
@Stable
@NullMarked
package io.orderkit.ports;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
