/** The messages that a process sends to people, with their triggering events and their recipients. */
@Experimental
@NullMarked
package io.orderkit.domain.message;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
