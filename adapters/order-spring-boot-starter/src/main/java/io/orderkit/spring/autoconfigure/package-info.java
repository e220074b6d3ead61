/** The auto-configuration. Every bean gives way to one of the host's. */
@Experimental
@NullMarked
package io.orderkit.spring.autoconfigure;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
