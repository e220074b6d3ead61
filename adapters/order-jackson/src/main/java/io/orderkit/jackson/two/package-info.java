/** The module for Jackson 2, whose packages begin with {@code com.fasterxml.jackson}. */
@Experimental
@NullMarked
package io.orderkit.jackson.two;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
