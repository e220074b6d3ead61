/**
 * The checks of a parsed rule, which cover its names, its types, and the permitted conditions and statements. No API.
 */
@NullMarked
package io.orderkit.rules.internal.checking;

import org.jspecify.annotations.NullMarked;
