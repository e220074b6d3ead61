/**
 * The collectors, which combine the rulings of all rules on a question into a verdict. No API. A collector is used for one question, on one
 * thread.
 */
@NullMarked
package io.orderkit.rules.internal.rulings;

import org.jspecify.annotations.NullMarked;
