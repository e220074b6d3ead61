/** The comparison of the ERP's registration with the order, and the handling of differences (C8). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.registration;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
