/** The topics, and the properties of their facts and verdicts. No API. */
@NullMarked
package io.orderkit.rules.internal.topics;

import org.jspecify.annotations.NullMarked;
