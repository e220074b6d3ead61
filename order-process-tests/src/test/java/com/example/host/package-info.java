/** The host from the guide, which stores its orders in an H2 file. */
@NullMarked
package com.example.host;

import org.jspecify.annotations.NullMarked;
