/** The conditions for sending the confirmation, and the correction of a recorded sending (C8, X10). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.sending;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
