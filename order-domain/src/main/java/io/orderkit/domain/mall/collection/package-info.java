/** The collection of the money, on a track that waits for confirmation and for nothing else (M4). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.collection;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
