/** The table of reasons, and the figures that their sentences show. No API. */
@NullMarked
package io.orderkit.rules.internal.reasons;

import org.jspecify.annotations.NullMarked;
