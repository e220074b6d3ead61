/**
 * The JSON form of commands, events and facts. The entry point is {@link io.orderkit.desk.json.OrderJson OrderJson}.
 *
 * <p>Types are never discovered at run time. The set of types is closed, and is checked when an {@code OrderJson} is
 * built. If a type cannot be written, {@code build} throws an exception that names the type, before any order is
 * stored. Equal values always produce the same JSON text. All problems in a JSON text are reported at once, as
 * {@link io.orderkit.desk.json.text.JsonProblem JsonProblem} values.
 */
@Stable
@NullMarked
package io.orderkit.desk.json;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
