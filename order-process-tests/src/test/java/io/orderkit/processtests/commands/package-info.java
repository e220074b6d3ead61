/** The reference of all commands, generated from the sources, the process tables and the examples. */
@NullMarked
package io.orderkit.processtests.commands;

import org.jspecify.annotations.NullMarked;
