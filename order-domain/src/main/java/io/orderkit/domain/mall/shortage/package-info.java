/** Lines that are not available: they are dropped by the mall, and the member may cancel the remaining order (M5). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.shortage;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
