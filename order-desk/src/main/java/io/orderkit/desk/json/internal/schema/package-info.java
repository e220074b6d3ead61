/** The JSON Schema (2020-12) elements that codecs use to describe their values. */
@NullMarked
package io.orderkit.desk.json.internal.schema;

import org.jspecify.annotations.NullMarked;
