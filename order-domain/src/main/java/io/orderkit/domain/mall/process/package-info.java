/** The mall process of the handbook, M1 to M5: its table, obligations and words. */
@NullMarked
package io.orderkit.domain.mall.process;

import org.jspecify.annotations.NullMarked;
