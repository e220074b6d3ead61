/** The production order, from its issue through its review to its release (C9.1, C9.2, C10). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
