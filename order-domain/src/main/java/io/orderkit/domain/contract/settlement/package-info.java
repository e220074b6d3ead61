/** The settlement of an order: review of terms, balance notice, payment clearance and refunds (C13, X8). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
