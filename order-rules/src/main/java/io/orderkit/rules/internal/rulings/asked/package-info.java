/** The collectors of rulings on the questions about the process itself. No API. */
@NullMarked
package io.orderkit.rules.internal.rulings.asked;

import org.jspecify.annotations.NullMarked;
