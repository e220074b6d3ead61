/** Lines that cannot be supplied: dropped by the mall, and what the member does about the rest (M5). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.shortage;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
