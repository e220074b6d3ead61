/** The corpus as files: orders, attempts, and what they come to as text. */
@NullMarked
package io.orderkit.processtests.golden.corpus;

import org.jspecify.annotations.NullMarked;
