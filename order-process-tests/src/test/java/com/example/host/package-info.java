/** The host that the guide builds, on an H2 file. */
@NullMarked
package com.example.host;

import org.jspecify.annotations.NullMarked;
