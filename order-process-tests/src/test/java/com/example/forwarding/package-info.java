/** An adopter's package that adds truck reservations to the contract process. The package uses only public API. */
@NullMarked
package com.example.forwarding;

import org.jspecify.annotations.NullMarked;
