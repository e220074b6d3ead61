/** Supervision and daily reports during production (C11, C12). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.production.making;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
