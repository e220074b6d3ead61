/**
 * The forms of commands: each is generated from the wire shape of its command, filled in by a person, and read back into the command's JSON.
 *
 * <p>A form goes this way: {@link io.orderkit.springshop.form.CommandInputs} says which inputs a command has, {@link
 * io.orderkit.springshop.form.FormFiller} and {@link io.orderkit.springshop.form.KnownValues} fill in what is known, {@link
 * io.orderkit.springshop.form.FormView} shows it, {@link io.orderkit.springshop.form.Typed} holds what came back, and {@link
 * io.orderkit.springshop.form.FormReader} makes the JSON or the problems of it.
 */
@NullMarked
package io.orderkit.springshop.form;

import org.jspecify.annotations.NullMarked;
