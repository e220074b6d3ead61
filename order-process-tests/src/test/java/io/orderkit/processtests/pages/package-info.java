/**
 * Tests of the code blocks on the project's documentation pages. Each block is compiled, parsed or executed exactly as
 * it is printed.
 */
@NullMarked
package io.orderkit.processtests.pages;

import org.jspecify.annotations.NullMarked;
