/** The comparison between the ERP's registration and the order, and the handling of any differences (C8). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.registration;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
