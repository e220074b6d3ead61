/**
 * The lines that the mall drops because they are unavailable, and the member's right to cancel the rest of the order
 * (M5).
 */
@Experimental
@NullMarked
package io.orderkit.domain.mall.shortage;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
