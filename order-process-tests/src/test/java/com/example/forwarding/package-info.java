/**
 * An adopter's package: it adds the reservation of a truck to the contract process, and uses nothing but public API.
 */
@NullMarked
package com.example.forwarding;

import org.jspecify.annotations.NullMarked;
