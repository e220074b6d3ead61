/** The offer of an arrival later than the customer's fixed arrival, and the customer's answer (C8). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.offer;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
