/** Reports on contract tests: the rules that are broken, and a table of those that pass. */
@NullMarked
package io.orderkit.testkit.internal.report;

import org.jspecify.annotations.NullMarked;
