/** An example of each command. The reference quotes the examples unchanged. */
@NullMarked
package io.orderkit.processtests.commands.examples;

import org.jspecify.annotations.NullMarked;
