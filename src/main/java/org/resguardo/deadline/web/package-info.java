/** Pages of terms and tasks. Backing beans here belong to this room's views only. */
package org.resguardo.deadline.web;
