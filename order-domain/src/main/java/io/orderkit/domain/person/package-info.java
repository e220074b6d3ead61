/** The persons named in commands, and the replacement of such persons (X2, X13). */
@Experimental
@NullMarked
package io.orderkit.domain.person;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
