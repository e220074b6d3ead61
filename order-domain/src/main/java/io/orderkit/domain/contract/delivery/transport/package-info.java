/** The supervision of the transport, and its problems (C17). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
