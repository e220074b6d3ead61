/** Reports on contract tests: failure messages that name the broken rule, and a table with the result for each rule. */
@NullMarked
package io.orderkit.testkit.internal.report;

import org.jspecify.annotations.NullMarked;
