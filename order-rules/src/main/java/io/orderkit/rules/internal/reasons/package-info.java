/** The table of reasons, and the figures for the placeholders in the reasons' sentences. No API. */
@NullMarked
package io.orderkit.rules.internal.reasons;

import org.jspecify.annotations.NullMarked;
