/** Properties that a host computes from an order, for rules to use in addition to a question's facts. */
@Experimental
@NullMarked
package io.orderkit.desk.properties;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
