/**
 * The review of a rule set that can be loaded. The review finds problems that a host tolerates but that people should
 * correct (K3). No API.
 */
@NullMarked
package io.orderkit.rules.internal.reviewing;

import org.jspecify.annotations.NullMarked;
