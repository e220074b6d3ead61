@NullMarked
package io.orderkit.rules.report;

import org.jspecify.annotations.NullMarked;
