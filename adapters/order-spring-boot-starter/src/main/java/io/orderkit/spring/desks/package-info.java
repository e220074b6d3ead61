/** The desks of the tenants, and the rules in force. */
@Experimental
@NullMarked
package io.orderkit.spring.desks;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
