/** The collection of the money, on a track that waits for confirmation and for nothing else (M4). */
@NullMarked
package io.orderkit.domain.mall.collection;

import org.jspecify.annotations.NullMarked;
