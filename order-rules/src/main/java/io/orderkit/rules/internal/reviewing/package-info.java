/** The review of a rule set that loads: what a host takes and people should not (K3). No API. */
@NullMarked
package io.orderkit.rules.internal.reviewing;

import org.jspecify.annotations.NullMarked;
