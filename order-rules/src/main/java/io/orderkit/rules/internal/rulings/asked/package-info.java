/** The collectors of what rules say about the process itself. No API. */
@NullMarked
package io.orderkit.rules.internal.rulings.asked;

import org.jspecify.annotations.NullMarked;
