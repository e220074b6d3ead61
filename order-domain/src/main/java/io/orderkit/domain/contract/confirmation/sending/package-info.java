/** The times at which one version of the confirmation was sent, and their correction (C8, X10). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.sending;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
