/** The additions of a rule set to the topics, which consist of a host's properties and questions and the analysts' tables. No API. */
@NullMarked
package io.orderkit.rules.internal.open;

import org.jspecify.annotations.NullMarked;
