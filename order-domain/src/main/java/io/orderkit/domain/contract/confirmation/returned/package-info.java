/** The return of the signed confirmation, and the findings about the returned document (C9). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.returned;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
