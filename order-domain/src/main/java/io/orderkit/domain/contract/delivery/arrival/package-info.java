/** The arrival of the goods, the signed arrival receipt, and the closing of the order (C18). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
