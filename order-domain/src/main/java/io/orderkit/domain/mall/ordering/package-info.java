/** The submission, change and cancellation of an order by its member (M1). */
@NullMarked
package io.orderkit.domain.mall.ordering;

import org.jspecify.annotations.NullMarked;
