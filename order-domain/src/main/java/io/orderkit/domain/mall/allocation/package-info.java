/** The allocation of a confirmed order to logistics, and the preparation of its stock (M3). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.allocation;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
