/** The replacement of the persons assigned to a contract order (X13). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.person;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
