/** The confirmation of an order by phone: valid or invalid (M2). */
@NullMarked
package io.orderkit.domain.mall.confirmation;

import org.jspecify.annotations.NullMarked;
