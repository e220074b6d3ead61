/** The collection of payments, on a track that depends only on the confirmation of the order (M4). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.collection;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
