/** The party that caused the cancellation of an order, and the fee for it (X8). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.cancellation;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
