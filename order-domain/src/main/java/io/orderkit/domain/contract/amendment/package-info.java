/** Changes to a contract order, and the revocation of its ERP registration (X8). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
