/**
 * The anomalies in production: how they are reported, clarified, planned for, made known to the customer and closed
 * (C11.1).
 */
@Experimental
@NullMarked
package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
