/** The rules of a topic as the engine runs them, and how their failures become policy failures. No API. */
@NullMarked
package io.orderkit.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
