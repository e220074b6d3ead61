/** The cancellation of a contract order: the command, the party that caused the cancellation, and the fee (X8). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.cancellation;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
