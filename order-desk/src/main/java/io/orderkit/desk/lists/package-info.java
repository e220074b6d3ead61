/** The lists across orders: the steps that a person can take, and the sales slips of a month. */
@Stable
@NullMarked
package io.orderkit.desk.lists;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
