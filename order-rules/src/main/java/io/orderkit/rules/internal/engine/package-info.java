/** The execution of a topic's rules by the engine, and the translation of its errors into policy failures. No API. */
@NullMarked
package io.orderkit.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
