/** Views, their JSON and the schemas of all that is written. */
package io.orderkit.processtests.screen;
