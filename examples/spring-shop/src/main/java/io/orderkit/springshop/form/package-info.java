/**
 * The forms of commands. Each form is generated from the wire shape of its command, filled in by a user, and read back into the command's
 * JSON.
 *
 * <p>{@link CommandInputs} determines the inputs of a command. {@link KnownValues} and {@link FormFiller} fill in the
 * known values, and {@link FormView} displays the form. {@link Typed} contains the text that the user entered.
 * {@link FormReader} converts this text to the JSON of the command, and lists the problems.
 */
@NullMarked
package io.orderkit.springshop.form;

import org.jspecify.annotations.NullMarked;
