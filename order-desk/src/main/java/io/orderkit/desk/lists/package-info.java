/** Lists across orders: what somebody can do, and the sales slips of a month. */
@Stable
@NullMarked
package io.orderkit.desk.lists;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
