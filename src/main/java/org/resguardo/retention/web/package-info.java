/** Pages of retention: what is due, one task, the orders to keep of a case. */
package org.resguardo.retention.web;
