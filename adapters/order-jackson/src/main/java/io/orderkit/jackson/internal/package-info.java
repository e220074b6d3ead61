/** The code shared by the modules for Jackson 2 and Jackson 3; it does not depend on Jackson. */
@NullMarked
package io.orderkit.jackson.internal;

import org.jspecify.annotations.NullMarked;
