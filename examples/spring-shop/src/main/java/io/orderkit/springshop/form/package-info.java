/**
 * The forms of commands. Each form is generated from the wire shape of its command, filled in by a user, and read back into the command's
 * JSON.
 *
 * <p>{@link io.orderkit.springshop.form.CommandInputs} determines the inputs of a command. {@link io.orderkit.springshop.form.KnownValues}
 * and {@link io.orderkit.springshop.form.FormFiller} fill in the known values, and {@link io.orderkit.springshop.form.FormView} displays
 * the form. {@link io.orderkit.springshop.form.Typed} contains the typed texts, from which {@link io.orderkit.springshop.form.FormReader}
 * creates the JSON or a list of problems.
 */
@NullMarked
package io.orderkit.springshop.form;

import org.jspecify.annotations.NullMarked;
