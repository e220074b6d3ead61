/** The comparison of identifiers, and the detection of invisible characters (X14). */
@Stable
@NullMarked
package io.orderkit.domain.text;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
