/** The additions of a rule set to the topics: properties of a host, tables of analysts, and questions of a host. No API. */
@NullMarked
package io.orderkit.rules.internal.open;

import org.jspecify.annotations.NullMarked;
