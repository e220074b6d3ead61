/** Payment collection, which is tracked independently of allocation, shipping and delivery (M4). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.collection;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
