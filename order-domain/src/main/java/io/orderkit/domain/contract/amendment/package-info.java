/** The change and the cancellation of a contract order (X8). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
