/**
 * The lines that the mall drops because they are not available, and the member's right to cancel the remaining order
 * (M5).
 */
@Experimental
@NullMarked
package io.orderkit.domain.mall.shortage;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
