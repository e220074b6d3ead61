/**
 * Adapters that keep everything in memory: for the tests of embedders, and the model that other adapters are measured by.
 */
@NullMarked
package io.orderkit.testkit.memory;

import org.jspecify.annotations.NullMarked;
