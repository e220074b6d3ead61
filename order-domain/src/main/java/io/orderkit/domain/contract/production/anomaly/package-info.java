/** The handling of anomalies in production, from when they are reported until they are closed (C11.1). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
