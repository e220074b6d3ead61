/**
 * How commands, events and facts are written as JSON and read again. {@link io.orderkit.desk.json.OrderJson} is the way in.
 *
 * <p>Nothing is discovered: a closed set of types is walked through when an {@code OrderJson} is built, and a type that it
 * cannot write fails there, by name, not when the first order is stored. Equal values give equal text. What is wrong with a
 * text comes back all at once, as {@link io.orderkit.desk.json.text.JsonProblem} values.
 */
@Stable
@NullMarked
package io.orderkit.desk.json;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
