/** The collectors of rulings on a question, and the resulting verdicts. No API. A collector serves one thread and one question. */
@NullMarked
package io.orderkit.rules.internal.rulings;

import org.jspecify.annotations.NullMarked;
