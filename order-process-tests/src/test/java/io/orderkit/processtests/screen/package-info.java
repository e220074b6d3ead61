/** Tests of the views for screens, of their JSON, and of the schemas of all serialised types. */
package io.orderkit.processtests.screen;
