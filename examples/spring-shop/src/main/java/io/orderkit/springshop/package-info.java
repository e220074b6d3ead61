/** A Spring Boot host with pages for customer service; the starter provides REST for both processes. */
@NullMarked
package io.orderkit.springshop;

import org.jspecify.annotations.NullMarked;
