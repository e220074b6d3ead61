/** The citation of a broken rule, and the report of the rules that held. */
@NullMarked
package io.orderkit.testkit.internal.report;

import org.jspecify.annotations.NullMarked;
