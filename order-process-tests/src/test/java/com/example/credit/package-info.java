/** A host that adds a question of its own for the rules, and a property of its own. */
@NullMarked
package com.example.credit;

import org.jspecify.annotations.NullMarked;
