/** The days on which the customer had to act next, as plain values (C9.3). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.waiting;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
