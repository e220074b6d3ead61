/** The supervision of the transport, and its problems (C17). */
@NullMarked
package io.orderkit.domain.contract.delivery.transport;

import org.jspecify.annotations.NullMarked;
