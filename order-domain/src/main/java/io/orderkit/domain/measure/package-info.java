/** Value types for money, quantities with units, prices and tolerances. Immutable and thread-safe. */
@Experimental
@NullMarked
package io.orderkit.domain.measure;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
