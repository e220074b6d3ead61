/** The auto-configuration. A bean of the host replaces each of its beans. */
@Experimental
@NullMarked
package io.orderkit.spring.autoconfigure;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
