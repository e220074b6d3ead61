/** The days on which the next act was the customer's, as plain values (C9.3). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.waiting;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
