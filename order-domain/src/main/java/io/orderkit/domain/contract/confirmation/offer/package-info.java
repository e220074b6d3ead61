/** The arrival that the company offers where the customer's arrival is fixed, and the customer's answer (C8). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.offer;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
