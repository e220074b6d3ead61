/** The corpus as files: orders, attempts, and the expected results as text. */
@NullMarked
package io.orderkit.processtests.golden.corpus;

import org.jspecify.annotations.NullMarked;
