/** A paper maker that sends sample sheets before delivery: an example of how an adopter adds a scope to the process. */
@NullMarked
package com.example.vela;

import org.jspecify.annotations.NullMarked;
