/** The current dates of an order, and the waiting days by which they move if the return is late (C9.3, C10.1). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
