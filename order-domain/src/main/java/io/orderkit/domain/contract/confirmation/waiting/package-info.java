/** The days during which the company waited for the customer (C9.3). All types in this package are immutable. */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.waiting;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
