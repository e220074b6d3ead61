/**
 * The anomalies in production, with their report, clarification, plan, notification of the customer and closing
 * (C11.1).
 */
@Experimental
@NullMarked
package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
