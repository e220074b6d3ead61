/** M3: a confirmed order is allocated to logistics or somebody named, and its stock is prepared. */
@NullMarked
package io.orderkit.domain.mall.allocation;

import org.jspecify.annotations.NullMarked;
