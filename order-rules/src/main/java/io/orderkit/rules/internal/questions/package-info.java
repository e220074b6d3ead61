/** Questions and answers as data: properties by the names that rule files use, and answers by part. No API. */
@NullMarked
package io.orderkit.rules.internal.questions;

import org.jspecify.annotations.NullMarked;
