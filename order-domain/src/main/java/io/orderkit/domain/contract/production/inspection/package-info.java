/** The inspections, the warehouse receipts and the report of completion (C12.1, C13). */
@NullMarked
package io.orderkit.domain.contract.production.inspection;

import org.jspecify.annotations.NullMarked;
