/** The review of a rule set that loads: what a host accepts although people should correct it (K3). No API. */
@NullMarked
package io.orderkit.rules.internal.reviewing;

import org.jspecify.annotations.NullMarked;
