/** The common part of both modules, without a dependency on Jackson. */
@NullMarked
package io.orderkit.jackson.internal;

import org.jspecify.annotations.NullMarked;
