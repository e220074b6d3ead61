/** Records of external facts, their corrections, and passed gates that are judged again (X10). */
@Experimental
@NullMarked
package io.orderkit.domain.correction;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
