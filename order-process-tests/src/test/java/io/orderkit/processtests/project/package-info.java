/** Access to all files of the project, for tests that read sources and documentation. */
@NullMarked
package io.orderkit.processtests.project;

import org.jspecify.annotations.NullMarked;
