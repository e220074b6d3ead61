/** The auto-configuration. A bean that the host defines replaces the default bean of the same type. */
@Experimental
@NullMarked
package io.orderkit.spring.autoconfigure;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
