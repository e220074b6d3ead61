/** The documents derived from a process table: the step table and the diagrams. */
@Experimental
@NullMarked
package io.orderkit.domain.process.document;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
