/**
 * The JSON form of commands, events and facts. {@link io.orderkit.desk.json.OrderJson} is the entry point.
 *
 * <p>No type is discovered at run time. A closed set of types is checked when an {@code OrderJson} is built. A type
 * that it cannot write fails there, by name, not when the first order is stored. Equal values give equal text. All
 * problems of a text are returned at once, as {@link io.orderkit.desk.json.text.JsonProblem} values.
 */
@Stable
@NullMarked
package io.orderkit.desk.json;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
