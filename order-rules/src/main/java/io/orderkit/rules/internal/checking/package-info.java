/** The checks of the names, types, conditions and statements in a parsed rule. No API. */
@NullMarked
package io.orderkit.rules.internal.checking;

import org.jspecify.annotations.NullMarked;
