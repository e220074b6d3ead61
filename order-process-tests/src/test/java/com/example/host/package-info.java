/** A host as the guide builds it, on an H2 file. */
@NullMarked
package com.example.host;

import org.jspecify.annotations.NullMarked;
