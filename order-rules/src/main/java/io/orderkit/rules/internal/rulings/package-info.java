/** The collectors of what rules say about one question, and the verdicts to which it leads. No API. Each for one thread and one question. */
@NullMarked
package io.orderkit.rules.internal.rulings;

import org.jspecify.annotations.NullMarked;
