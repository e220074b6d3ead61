/** The auto-configuration. If the host defines a bean of the same type, that bean replaces the default one. */
@Experimental
@NullMarked
package io.orderkit.spring.autoconfigure;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
