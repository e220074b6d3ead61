/** The anomalies of production: report, clarification, plan, notice to the customer and closing (C11.1). */
@NullMarked
package io.orderkit.domain.contract.production.anomaly;

import org.jspecify.annotations.NullMarked;
