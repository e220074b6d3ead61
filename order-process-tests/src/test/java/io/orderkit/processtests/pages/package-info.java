/** The tests of the project's pages: each of their code blocks is compiled, parsed or run as printed. */
@NullMarked
package io.orderkit.processtests.pages;

import org.jspecify.annotations.NullMarked;
