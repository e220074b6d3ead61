/** The measures of the trade: money, quantities in their units, prices and tolerances. Immutable and thread-safe. */
@NullMarked
package io.orderkit.domain.measure;

import org.jspecify.annotations.NullMarked;
