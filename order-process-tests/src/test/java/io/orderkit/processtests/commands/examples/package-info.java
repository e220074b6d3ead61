/** The examples of commands, one for each command type. The command reference quotes their source code unchanged. */
@NullMarked
package io.orderkit.processtests.commands.examples;

import org.jspecify.annotations.NullMarked;
