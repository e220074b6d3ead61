/** What the rules said about one question, and the verdict that it amounts to. No API. Each for one thread and one question. */
@NullMarked
package io.orderkit.rules.internal.rulings;

import org.jspecify.annotations.NullMarked;
