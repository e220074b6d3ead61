/** The inspections, the warehouse receipts and the completion report (C12.1, C13). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
