/** The additions that a rule set makes to the topics: the host's properties and questions, and the analysts' tables. No API. */
@NullMarked
package io.orderkit.rules.internal.open;

import org.jspecify.annotations.NullMarked;
