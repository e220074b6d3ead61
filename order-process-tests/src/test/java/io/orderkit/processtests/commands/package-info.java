/** The reference documentation for all commands, generated from sources, process tables and examples. */
@NullMarked
package io.orderkit.processtests.commands;

import org.jspecify.annotations.NullMarked;
