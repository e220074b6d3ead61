/** An adopter's package that adds the reservation of a truck to the contract process. It uses only public API. */
@NullMarked
package com.example.forwarding;

import org.jspecify.annotations.NullMarked;
