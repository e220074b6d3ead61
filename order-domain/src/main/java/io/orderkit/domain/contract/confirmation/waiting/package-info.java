/** Immutable values for the days during which the company waited for the customer (C9.3). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.waiting;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
