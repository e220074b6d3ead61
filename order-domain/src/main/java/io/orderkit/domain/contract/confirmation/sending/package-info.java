/** The sendings of one version of the confirmation, and their correction (C8, X10). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.sending;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
