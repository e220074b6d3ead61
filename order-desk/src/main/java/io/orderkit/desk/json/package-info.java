/**
 * The JSON form of commands, events and facts. The entry point is {@link io.orderkit.desk.json.OrderJson OrderJson}.
 *
 * <p>No type is discovered at run time. The set of types is closed, and is checked when an {@code OrderJson} is built.
 * If a type cannot be written, building fails with the type's name, before any order is stored. Equal values always
 * produce the same text. All problems of a text are returned at once, as {@link io.orderkit.desk.json.text.JsonProblem
 * JsonProblem} values.
 */
@Stable
@NullMarked
package io.orderkit.desk.json;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
