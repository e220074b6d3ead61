/** The additions of a rule set to the topics: properties of a host, and tables of analysts. No API. */
@NullMarked
package io.orderkit.rules.internal.open;

import org.jspecify.annotations.NullMarked;
