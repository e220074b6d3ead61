/** The topics, and the fields of their facts and verdicts. No API. */
@NullMarked
package io.orderkit.rules.internal.topics;

import org.jspecify.annotations.NullMarked;
