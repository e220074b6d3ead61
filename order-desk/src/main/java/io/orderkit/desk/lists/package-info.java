/** Lists across orders: the possible steps of a person, and the sales slips of a month. */
@Stable
@NullMarked
package io.orderkit.desk.lists;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
