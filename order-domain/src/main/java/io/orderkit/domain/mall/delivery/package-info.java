/** M3, M5: the shipping order goes out, and what happens off line is marked on line. */
@NullMarked
package io.orderkit.domain.mall.delivery;

import org.jspecify.annotations.NullMarked;
