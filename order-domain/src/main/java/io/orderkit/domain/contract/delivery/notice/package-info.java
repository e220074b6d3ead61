/** The delivery notice or the emergency instruction that replaces it, the data check, and the delivery note (C14). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
