/** A Spring Boot host: REST for both processes by the starter, and pages for customer service. */
@NullMarked
package io.orderkit.springshop;

import org.jspecify.annotations.NullMarked;
