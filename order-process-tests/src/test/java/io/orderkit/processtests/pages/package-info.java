/** The pages of the project: each of their code blocks is compiled, parsed or run as it is printed. */
@NullMarked
package io.orderkit.processtests.pages;

import org.jspecify.annotations.NullMarked;
