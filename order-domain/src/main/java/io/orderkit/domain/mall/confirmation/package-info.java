/** M2: an administrator confirms an order by phone, valid or invalid. */
@NullMarked
package io.orderkit.domain.mall.confirmation;

import org.jspecify.annotations.NullMarked;
