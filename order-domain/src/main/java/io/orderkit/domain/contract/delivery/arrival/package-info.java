/** The arrival of the goods, the signed receipt, and the closing of the order (C18). */
@NullMarked
package io.orderkit.domain.contract.delivery.arrival;

import org.jspecify.annotations.NullMarked;
