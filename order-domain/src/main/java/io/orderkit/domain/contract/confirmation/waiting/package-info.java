/** The days during which the company waited for the customer, as plain values (C9.3). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.waiting;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
