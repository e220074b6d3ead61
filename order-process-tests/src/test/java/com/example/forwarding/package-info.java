/** An adopter's package that adds truck reservations to the contract process. It uses only the public API. */
@NullMarked
package com.example.forwarding;

import org.jspecify.annotations.NullMarked;
