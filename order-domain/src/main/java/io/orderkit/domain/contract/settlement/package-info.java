/** The balance: review of terms, notice, clearance of the payment gate, and refunds (C13, X8). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
