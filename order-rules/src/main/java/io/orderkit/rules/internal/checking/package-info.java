/** The checks of a parsed rule: names, types, and the permitted conditions and statements. No API. */
@NullMarked
package io.orderkit.rules.internal.checking;

import org.jspecify.annotations.NullMarked;
