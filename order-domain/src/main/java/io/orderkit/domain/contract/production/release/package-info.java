/** The production order: how it is issued, reviewed and released (C9.1, C9.2, C10). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
