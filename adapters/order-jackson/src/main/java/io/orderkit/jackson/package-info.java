/** The module for Jackson 3, whose packages begin with {@code tools.jackson}. */
@Experimental
@NullMarked
package io.orderkit.jackson;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
