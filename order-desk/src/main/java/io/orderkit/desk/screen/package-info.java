/** The views of orders for display: plain records in the reader's language. */
@Experimental
@NullMarked
package io.orderkit.desk.screen;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
