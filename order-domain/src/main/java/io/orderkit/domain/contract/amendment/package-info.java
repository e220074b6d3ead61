/** The change and the cancellation of a contract order (X8). */
@NullMarked
package io.orderkit.domain.contract.amendment;

import org.jspecify.annotations.NullMarked;
