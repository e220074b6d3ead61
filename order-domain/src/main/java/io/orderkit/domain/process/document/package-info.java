/** Documents that are derived from a process table, such as the step table and the diagrams. */
@Experimental
@NullMarked
package io.orderkit.domain.process.document;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
