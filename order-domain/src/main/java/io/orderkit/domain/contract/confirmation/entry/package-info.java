/** The entry of the order confirmation, and the later confirmation date that the salesperson agrees to (C8, C8.1). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.entry;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
