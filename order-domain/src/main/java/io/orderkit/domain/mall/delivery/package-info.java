/** The shipping order, and what logistics marks online of what happens offline (M3, M5). */
@NullMarked
package io.orderkit.domain.mall.delivery;

import org.jspecify.annotations.NullMarked;
