/** Why a rule did not fire: its conditions, tried one by one. No API. */
@NullMarked
package io.orderkit.rules.internal.explaining;

import org.jspecify.annotations.NullMarked;
