/**
 * The representation of questions and answers as data. Properties have the names that rule files use, and answers are
 * divided into parts. No API.
 */
@NullMarked
package io.orderkit.rules.internal.questions;

import org.jspecify.annotations.NullMarked;
