/** The mall process of the handbook, M1–M5: its table, obligations and vocabulary. */
@Experimental
@NullMarked
package io.orderkit.domain.mall.process;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
