/** A paper maker that sends sample sheets before it delivers: an extension with a scope of its own, as an adopter writes it. */
@NullMarked
package com.example.vela;

import org.jspecify.annotations.NullMarked;
