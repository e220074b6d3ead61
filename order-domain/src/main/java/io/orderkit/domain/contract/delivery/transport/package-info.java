/** The supervision of the transport and the handling of problems in transit (C17). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
