/** M1: a member submits an order, changes or cancels it. */
@NullMarked
package io.orderkit.domain.mall.ordering;

import org.jspecify.annotations.NullMarked;
