/** Records of external facts, their corrections, and the re-evaluation of passed gates (X10). */
@Experimental
@NullMarked
package io.orderkit.domain.correction;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
