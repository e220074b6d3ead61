/** The properties {@code orderkit.*}. */
@Experimental
@NullMarked
package io.orderkit.spring.settings;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
