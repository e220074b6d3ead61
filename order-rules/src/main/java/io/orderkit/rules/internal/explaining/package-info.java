/** Explanations of a question: the rules that fired, and those whose conditions, tried one by one, nearly held. No API. */
@NullMarked
package io.orderkit.rules.internal.explaining;

import org.jspecify.annotations.NullMarked;
