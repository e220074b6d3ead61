/**
 * The execution of a topic's rules by the rule engine, and the conversion of the engine's errors into policy failures.
 * No API.
 */
@NullMarked
package io.orderkit.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
