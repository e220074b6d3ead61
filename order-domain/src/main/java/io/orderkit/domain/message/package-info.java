/** Messages to people: the events that trigger them, their recipients, and the persons of an order behind the roles. */
@Experimental
@NullMarked
package io.orderkit.domain.message;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
