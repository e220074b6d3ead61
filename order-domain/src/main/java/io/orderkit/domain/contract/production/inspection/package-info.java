/** The inspections, the warehouse receipts and the report of completion (C12.1, C13). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
