/** The comparison of what the ERP registered with the order, and what becomes of a difference (C8). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.confirmation.registration;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
