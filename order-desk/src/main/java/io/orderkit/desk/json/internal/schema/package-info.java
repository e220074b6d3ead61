/** The parts of JSON Schema (2020-12) of which codecs make the schemas of their values. */
@NullMarked
package io.orderkit.desk.json.internal.schema;

import org.jspecify.annotations.NullMarked;
