/** The conditions for sending the confirmation, and the command that corrects a recorded sending (C8, X10). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.sending;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
