/** The allocation of a confirmed order to logistics, and the preparation of its stock (M3). */
@NullMarked
package io.orderkit.domain.mall.allocation;

import org.jspecify.annotations.NullMarked;
