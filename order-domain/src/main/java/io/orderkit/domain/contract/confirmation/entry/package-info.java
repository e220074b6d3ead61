/** The entry of the order confirmation, and the salesperson's agreement to a later confirmation date (C8, C8.1). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.entry;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
