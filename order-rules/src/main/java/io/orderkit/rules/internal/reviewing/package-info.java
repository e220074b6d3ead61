/**
 * The review of a rule set that can be loaded. The review finds problems that do not prevent loading but should be
 * corrected (K3). No API.
 */
@NullMarked
package io.orderkit.rules.internal.reviewing;

import org.jspecify.annotations.NullMarked;
