/** The delivery notice or its emergency substitute, the recheck of its data, and the delivery note (C14). */
@NullMarked
package io.orderkit.domain.contract.delivery.notice;

import org.jspecify.annotations.NullMarked;
