/** A paper maker that sends sample sheets before it delivers: an example of an adopter's extension with its own scope. */
@NullMarked
package com.example.vela;

import org.jspecify.annotations.NullMarked;
