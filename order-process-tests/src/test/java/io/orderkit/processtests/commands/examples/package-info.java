/** An example of each command. The reference quotes them as they stand here. */
@NullMarked
package io.orderkit.processtests.commands.examples;

import org.jspecify.annotations.NullMarked;
