/** Tests of views, their JSON, and the schemas of all written types. */
package io.orderkit.processtests.screen;
