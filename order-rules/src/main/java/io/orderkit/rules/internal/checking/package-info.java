/** The checks of a parsed rule, which cover its names, types, conditions and statements. No API. */
@NullMarked
package io.orderkit.rules.internal.checking;

import org.jspecify.annotations.NullMarked;
