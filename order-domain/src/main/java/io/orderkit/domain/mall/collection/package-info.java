/** M4: the money is collected, on a track that waits for confirmation and for nothing else. */
@NullMarked
package io.orderkit.domain.mall.collection;

import org.jspecify.annotations.NullMarked;
