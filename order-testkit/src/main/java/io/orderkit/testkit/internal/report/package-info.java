/** The reports of contract tests: citations of broken rules, and a table of passed rules. */
@NullMarked
package io.orderkit.testkit.internal.report;

import org.jspecify.annotations.NullMarked;
